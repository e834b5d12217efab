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

    /// <summary>A group is set up once, and what it does lies between its being set up and its end.</summary>
    public static Precondition InOrder { get; } = new(
        "group.in-order",
        new("小组成立一次，成立之后、撤销之前才招募志愿者、结束事项", "A group is set up once; it recruits and sees its matter end after that, and before it ends"),
        Basis.Time("成立与撤销"));

    /// <summary>A group works for its one matter, and recruits nobody once that has ended.</summary>
    public static Precondition ForItsMatter { get; } = new(
        "group.for-its-matter",
        new("小组为一件事成立，事项结束后不再招募", "A group is for one matter, and recruits nobody once it has ended"),
        Basis.Habit("改革运行机制"));
}
