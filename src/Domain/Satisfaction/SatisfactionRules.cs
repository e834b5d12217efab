using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction;

/// <summary>Students' satisfaction: a goal that a school sets itself.</summary>
public static class SatisfactionRules
{
    /// <summary>Satisfaction is measured.</summary>
    public static Rule Measured { get; } = new(
        "goal.satisfaction-measured",
        new("以测评检验学生满意度", "Students' satisfaction is measured"),
        new Is<UnionRecord>(SatisfactionFacts.Measured),
        Sources.Goal());
}
