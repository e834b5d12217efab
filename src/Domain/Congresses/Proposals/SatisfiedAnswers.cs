using UnionGovernance.Facts;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>How <see cref="Satisfied"/> is written.</summary>
public static class SatisfiedAnswers
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<Satisfied> Form { get; } = new(
    [
        new(Satisfied.Yes, "yes", new("满意", "satisfied")),
        new(Satisfied.Mostly, "mostly", new("基本满意", "mostly satisfied")),
        new(Satisfied.No, "no", new("不满意", "not satisfied")),
    ]);
}
