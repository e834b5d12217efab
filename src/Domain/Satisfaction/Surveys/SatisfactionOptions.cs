using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>What a school settles about satisfaction.</summary>
internal static class SatisfactionOptions
{
    /// <summary>The options.</summary>
    public static ImmutableArray<CharterOption> All { get; } =
    [
        new("satisfaction.index", new("学生满意度指数的自定目标", "The school's own goal for the satisfaction index"), new($"不低于{SatisfactionRules.LeastIndex.InWords().Chinese}", $"at least {SatisfactionRules.LeastIndex.InWords().English}"), new("更高，如80%", "more, such as 80 %"), new($"未见任何规定；{SatisfactionRules.LeastIndex.InWords().Chinese}是能称为多数学生满意的最低数", $"no rule is known; {SatisfactionRules.LeastIndex.InWords().English} is the least that may be called most students"), []),
    ];
}
