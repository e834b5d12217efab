using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>What the proposers think of a reply.</summary>
public enum Satisfied
{
    /// <summary>满意.</summary>
    Yes,

    /// <summary>基本满意.</summary>
    Mostly,

    /// <summary>不满意.</summary>
    No,
}

/// <summary>How <see cref="Satisfied"/> is written.</summary>
public static class SatisfiedAnswers
{
    private static readonly ChoiceForm<Satisfied> _form = new(
    [
        new(Satisfied.Yes, "yes", new("满意", "satisfied")),
        new(Satisfied.Mostly, "mostly", new("基本满意", "mostly satisfied")),
        new(Satisfied.No, "no", new("不满意", "not satisfied")),
    ]);

    extension(Satisfied satisfied)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Satisfied> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(satisfied).Label;
    }
}
