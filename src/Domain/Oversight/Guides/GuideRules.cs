using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Oversight.Guides;

/// <summary>What naming those who guide the union asks.</summary>
internal static class GuideRules
{
    /// <summary>One person at a time in each role: whoever follows is named when the other has left; the same day is in time.</summary>
    public static Precondition OneEach { get; } = new(
        "guidance.one-each",
        new("每一职责同一时间明确一人", "One person at a time is named for each role"),
        SchoolTable.Guides);

    /// <summary>Whoever leaves a role serves in it; where two do, the one who leaves is named.</summary>
    public static Precondition Serves { get; } = new(
        "guidance.serves",
        new("离任的人当时在任；同一职责有两人在任的，写明是谁离任", "Whoever leaves serves at the time; where two do, the one who leaves is named"),
        Basis.Time("任期"));

    /// <summary>In a school the deputy secretary and the secretary-general are full-time League cadres; in a college a teacher may be; a student never is.</summary>
    public static Precondition FullTime { get; } = new(
        "guidance.full-time",
        new("校级由团委专职干部、院级由团组织教师担任，学生不担任", "Full-time League cadres in a school, teachers of the League in a college, never a student"),
        SchoolTable.Guides, CollegeTable.Guides)
    { ByLevel = ("指导学生会工作的团委副书记和秘书长由团委专职干部担任，不由学生担任", "指导学生会工作的负责人和秘书长由团组织教师担任，不由学生担任") };

    /// <summary>Whoever of the Party committee looks after the union holds the post that the charter names.</summary>
    public static Precondition PartyContact { get; } = new(
        "guidance.party-contact",
        new("分管学生会的党组织领导的职务符合章程约定", "The Party leader who looks after the union holds the post that the charter names"),
        OversightExamples.PartyContact);
}
