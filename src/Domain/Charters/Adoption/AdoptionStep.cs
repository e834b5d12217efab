using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Charters.Adoption;

/// <summary>A step on a charter's way into effect.</summary>
public enum AdoptionStep
{
    /// <summary>起草.</summary>
    Drafted,

    /// <summary>征求意见.</summary>
    Consulted,

    /// <summary>团委核定.</summary>
    Endorsed,

    /// <summary>向上级学联组织报请核准.</summary>
    Submitted,

    /// <summary>上级学联组织核准.</summary>
    Approved,

    /// <summary>学代会审议通过.</summary>
    Adopted,
}

/// <summary>How <see cref="AdoptionStep"/> is written.</summary>
public static class AdoptionSteps
{
    private static readonly ChoiceForm<AdoptionStep> _form = new(
    [
        new(AdoptionStep.Drafted, "drafted", new("起草", "drafted")),
        new(AdoptionStep.Consulted, "consulted", new("征求意见", "consulted on")),
        new(AdoptionStep.Endorsed, "endorsed", new("团委核定", "endorsed by the League committee")),
        new(AdoptionStep.Submitted, "submitted", new("报请核准", "submitted to the higher union")),
        new(AdoptionStep.Approved, "approved", new("核准", "approved by the higher union")),
        new(AdoptionStep.Adopted, "adopted", new("学代会审议通过", "adopted by the congress")),
    ]);

    extension(AdoptionStep step)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<AdoptionStep> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(step).Label;
    }
}
