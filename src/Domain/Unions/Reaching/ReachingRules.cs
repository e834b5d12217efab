using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions.Reaching;

/// <summary>What acts on the reach of college unions ask.</summary>
internal static class ReachingRules
{
    /// <summary>The college has been counted by the day on which help is named, or is entered in the opening.</summary>
    public static Precondition CollegeEntered { get; } = new(
        "reach.college-entered",
        new("指定专人前，该学院已经录入", "A college is entered before help for it is named"),
        Basis.Time("先后"));

    /// <summary>Help ends on a day on which it is given.</summary>
    public static Precondition HelpGiven { get; } = new(
        "reach.help-given",
        new("结束指导的学院当日有专人指导", "Help ends on a day on which it is given"),
        Basis.Time("先后"));

    /// <summary>One college has one named helper at a time; who follows is named after the one before has ended.</summary>
    public static Precondition OneHelper { get; } = new(
        "reach.one-helper",
        new("一个学院同一时间由一名专人指导，换人先结束前任", "A college has one named helper at a time; the one before ends first"),
        Basis.Time("先后"));
}
