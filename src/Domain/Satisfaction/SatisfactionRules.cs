using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction;

/// <summary>Students' satisfaction: a goal that a school sets itself.</summary>
public static class SatisfactionRules
{
    /// <summary>The least satisfaction index that may be called that of most students: one half, which suffices.</summary>
    internal static Share LeastIndex { get; } = new(1, 2);

    /// <summary>Satisfaction is measured.</summary>
    public static Rule Measured { get; } = new(
        "goal.satisfaction-measured",
        new("以测评检验学生满意度", "Students' satisfaction is measured"),
        new Is<UnionRecord>(SatisfactionFacts.Measured),
        Basis.OwnGoal)
    { Name = new("满意度", "satisfaction measured"), Sentences = SatisfactionSentences.Measured };

    /// <summary>At least half of all students are satisfied, beyond chance: the index at the least share that may be called most. A school sets its own.</summary>
    public static Rule IndexOfHalf { get; } = Index(LeastIndex);

    /// <summary>The satisfaction index reaches a share that the school sets.</summary>
    /// <param name="least">The share; itself enough. The whole interval must reach it, and must miss it to fall short: between, nothing is decided.</param>
    /// <returns>The rule.</returns>
    public static Rule Index(Share least) => new(
        "goal.satisfaction-index",
        new("学生满意度指数达到学校自定目标", "The satisfaction index reaches the school's own goal"),
        new ShareAtLeast<UnionRecord>(SatisfactionFacts.Index, least),
        Basis.OwnGoal)
    { Name = new("满意度指数", "index of satisfaction"), Sentences = SatisfactionSentences.Index(least) };
}
