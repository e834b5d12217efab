using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions.Groups;

/// <summary>What acts on working groups and project teams ask.</summary>
internal static class GroupRules
{
    /// <summary>A group is set up after a report to the League committee; the same day is in time.</summary>
    public static Precondition Reported { get; } = new(
        "group.reported-first",
        new("成立专项工作小组、临时项目组前向团委报告，同日可以", "A group is reported to the League committee before it is set up; the same day is in time"),
        Basis.Habit("改革运行机制"));

    /// <summary>Two groups that are not ended have two names.</summary>
    public static Precondition NameFree { get; } = new(
        "group.name-free",
        new("未撤销的小组不重名", "No two groups that have not ended bear one name"),
        Basis.Time("成立与撤销"));

    /// <summary>Each act finds the group in the state it stands on.</summary>
    public static Precondition InOrder { get; } = new(
        "group.in-order",
        new("小组先成立，再招募志愿者、结束事项，最后撤销", "A group is set up, recruits, sees its matter end, and ends"),
        Basis.Time("成立与撤销"));
}
