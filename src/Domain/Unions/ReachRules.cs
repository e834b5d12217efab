using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions;

/// <summary>How far college unions must reach: a goal that a school sets itself.</summary>
public static class ReachRules
{
    /// <summary>The college unions of a school.</summary>
    public static GroupPath<UnionRecord, CollegeUnion> Colleges { get; } =
        new("/colleges", new("学院学生会", "college unions"), static r => r.Colleges, static c => c.Id);

    /// <summary>No college over 3,000 students has a union below 30 staff, unless the League committee named someone to help it.</summary>
    public static Rule LargeColleges { get; } = new(
        "goal.reach",
        new("学生超过3000人的学院，学生会配足30人或由团委指定专人指导", "A college over 3,000 students has 30 union staff, or named help from the League committee"),
        new Every<UnionRecord, CollegeUnion>(
            ReachFacts.CollegesOutOfReach,
            Colleges,
            new When<CollegeUnion>(
                new AtLeast<CollegeUnion, int>(CollegeUnionFacts.Students, 3001),
                new Any<CollegeUnion>(
                [
                    new AtLeast<CollegeUnion, int>(CollegeUnionFacts.Staff, 30),
                    new Is<CollegeUnion>(CollegeUnionFacts.LeagueHelp),
                ]))),
        Sources.Goal());
}
