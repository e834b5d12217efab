using UnionGovernance.Facts;

namespace UnionGovernance.Charters.Adoption;

/// <summary>How <see cref="AdoptionStep"/> is written.</summary>
public static class AdoptionSteps
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<AdoptionStep> Form { get; } = new(
    [
        new(AdoptionStep.Drafted, "drafted", new("起草", "drafted")),
        new(AdoptionStep.Consulted, "consulted", new("征求意见", "consulted on")),
        new(AdoptionStep.Endorsed, "endorsed", new("团委核定", "endorsed by the League committee")),
        new(AdoptionStep.Submitted, "submitted", new("报请核准", "submitted to the higher union")),
        new(AdoptionStep.Approved, "approved", new("核准", "approved by the higher union")),
        new(AdoptionStep.Adopted, "adopted", new("学代会审议通过", "adopted by the congress")),
    ]);
}
