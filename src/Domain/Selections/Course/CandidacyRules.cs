using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Selections.Course;

/// <summary>What each act of a selection asks.</summary>
internal static class CandidacyRules
{
    /// <summary>Someone has applied under the name that the act gives.</summary>
    public static Precondition Applied { get; } = new(
        "selection.applied", new("先报名", "There is an application"), Basis.Time("报名"));

    /// <summary>One application of a person is open at a time.</summary>
    public static Precondition OneApplication { get; } = new(
        "selection.one-application",
        new("同一人同时只有一份报名在办", "A person has one application under way at a time"),
        Basis.Time("报名"));

    /// <summary>Each step is taken once, and none of a candidate who has withdrawn; whoever was refused hands in nothing more.</summary>
    public static Precondition Once { get; } = new(
        "selection.once",
        new("各环节只办一次；退出后不再办理，未通过后不再审核材料", "Each step is taken once, none after the candidate withdrew; no materials are checked after a refusal"),
        Basis.Time("遴选"));

    /// <summary>Materials check, then each step of the chain in its order; a step of one day is in order as entered.</summary>
    public static Precondition InOrder { get; } = new(
        "selection.in-order",
        new("材料审核后按程序逐级进行，不越级、不倒序", "The materials are checked, then each step of the chain follows, none left out and none before its turn"),
        SchoolTable.PresidiumChain, SchoolTable.DepartmentChain);

    /// <summary>The same of a college's chain.</summary>
    public static Precondition InCollegeOrder { get; } = InOrder with
    {
        Id = "selection.in-college-order",
        Basis = Basis.Of(Opinions2019.CollegeChain),
    };

    /// <summary>The college Party organisation agrees with its stamp. That the stamp shows it is what a founding report says of its own school.</summary>
    public static Precondition Stamped { get; } = new(
        "selection.stamped",
        new("院（系）党组织同意须盖章", "The college Party organisation agrees with its stamp"),
        Basis.InferredFrom(SchoolTable.PresidiumChain));

    /// <summary>The review is a joint one: the student-affairs department's and the League committee's.</summary>
    public static Precondition Joint { get; } = new(
        "selection.joint",
        new("联合审查由学生工作部门和团委共同进行", "The joint review is the student-affairs department's and the League committee's together"),
        SchoolTable.PresidiumChain, SchoolTable.DepartmentChain);

    /// <summary>The result is published where the charter asks it.</summary>
    public static Precondition Published { get; } = new(
        "selection.published",
        new("章程要求公示的，确定后公示", "Where the charter asks it, the result is published once decided"),
        SelectionExamples.Published);
}
