using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Selections.Recruitment;

/// <summary>What two-way recruitment (双向选材) asks.</summary>
internal static class RecruitmentRules
{
    /// <summary>A window ends no earlier than it begins.</summary>
    public static Precondition Window { get; } = new(
        "recruitment.window",
        new("纳新结束不早于开始", "A window ends no earlier than it begins"),
        Basis.Time("纳新时间"));

    /// <summary>The windows of the two levels have no day in common, where the charter says so.</summary>
    public static Precondition Staggered { get; } = new(
        "recruitment.staggered",
        new("章程要求错开的，校、院两级纳新没有同一天", "Where the charter says so, the windows of the two levels have no day in common"),
        SelectionExamples.TwoWayRecruitment);

    /// <summary>Who applies does so within the announced window; both its ends count.</summary>
    public static Precondition WithinWindow { get; } = new(
        "recruitment.within-window",
        new("在公布的纳新时间内报名，首尾两天都算", "An application is handed in within the announced window, both ends included"),
        SelectionExamples.TwoWayRecruitment);

    /// <summary>Who is referred by a college union, or taken in while serving in one, comes from a college union.</summary>
    public static Precondition FromCollegeUnion { get; } = new(
        "recruitment.from-college-union",
        new("院（系）学生会推荐或吸收的在任骨干来自院（系）学生会", "Who is referred or taken in comes from a college union"),
        SelectionExamples.TwoWayRecruitment);
}
