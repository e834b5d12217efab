using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>What a school settles about satisfaction.</summary>
internal static class SatisfactionOptions
{
    /// <summary>The options.</summary>
    public static ImmutableArray<CharterOption> All { get; } =
    [
        new("satisfaction.index", new("学生满意度指数的自定目标", "The school's own goal for the satisfaction index"), new("不低于二分之一", "at least one half"), new("更高，如80%", "more, such as 80 %"), new("未见任何规定；二分之一是能称为多数学生满意的最低数", "no rule is known; half is the least that may be called most students"), []),
    ];
}
