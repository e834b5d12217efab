using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions;

/// <summary>How far college unions must reach: a goal that a school sets itself.</summary>
public static class ReachRules
{
    /// <summary>Students above which a college is large; one of exactly 3,000 is not.</summary>
    public const int Threshold = 3000;

    /// <summary>The staff that a college union may have, in heads, itself allowed (自评表, <see cref="CollegeTable.StaffCap"/>).</summary>
    public const int Cap = 30;

    /// <summary>The college unions of a school.</summary>
    public static GroupPath<UnionRecord, CollegeUnion> Colleges { get; } =
        new("/colleges", new("学院学生会", "college unions"), static r => r.Colleges, static c => c.Id)
        {
            MadeUp = (new() { Id = "-" }, static (r, colleges) => r with { Colleges = colleges }),
        };

    /// <summary>A college over 3,000 students has 30 union staff, or named help from the League committee.</summary>
    public static Requirement<CollegeUnion> InReach { get; } = new When<CollegeUnion>(
        new AtLeast<CollegeUnion, int>(CollegeUnionFacts.Students, Threshold + 1),
        new Any<CollegeUnion>(
        [
            new AtLeast<CollegeUnion, int>(CollegeUnionFacts.Staff, Cap),
            new Is<CollegeUnion>(CollegeUnionFacts.LeagueHelp),
        ]));

    /// <summary>No college over 3,000 students has a union below 30 staff, unless the League committee named someone to help it.</summary>
    public static Rule LargeColleges { get; } = new(
        "goal.reach",
        new($"学生超过{Threshold}人的学院，学生会配足{Cap}人或由团委指定专人指导", FormattableString.Invariant($"A college over {Threshold:N0} students has {Cap} union staff, or named help from the League committee")),
        new Every<UnionRecord, CollegeUnion>(
            ReachFacts.CollegesOutOfReach,
            Colleges,
            InReach),
        Basis.OwnGoal)
    { Name = new("大学院力量", "large colleges"), Sentences = ReachSentences.LargeColleges(InReach) };
}
