using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions;

/// <summary>What is asked about single people and single college unions that no union has.</summary>
internal static class MemberDoubts
{
    /// <summary>The most failed courses that are not doubted: a degree has some fifty.</summary>
    public const int MostFailedCourses = 30;

    /// <summary>The most years of study that are not doubted: medicine and doctorates take eight.</summary>
    public const int MostYears = 8;

    private static readonly GroupPath<UnionRecord, Member> _staff = new("/members", MemberFacts.Heading, static r => r.Members, static m => m.Name.Known == Known.Given ? m.Name.Low : m.Id);

    /// <summary>The questions.</summary>
    public static ImmutableArray<DoubtRule<UnionRecord>> All { get; } =
    [
        DoubtRule.Each(_staff, DoubtRule.Beyond("doubt.many-failed-courses", MemberFacts.FailedCourses, MostFailedCourses)),
        DoubtRule.Each(_staff, DoubtRule.Beyond("doubt.many-years-of-study", MemberFacts.YearOfStudy, MostYears)),
        DoubtRule.Each(_staff, DoubtRule.None("doubt.no-year-of-study", MemberFacts.YearOfStudy)),
        DoubtRule.Each(_staff, DoubtRule.Of(
            "doubt.presidium-post-outside-presidium", MemberFacts.Post, StructureCounts.IsContradicted,
            static (_, shown) => new($"{shown.Chinese}，却写明不是主席团成员，请核对", $"{shown.English}, and said not to be a member of the presidium; please check"))),
        DoubtRule.Each(ReachRules.Colleges, DoubtRule.None("doubt.college-without-students", CollegeUnionFacts.Students)),
        DoubtRule.Each(ReachRules.Colleges, DoubtRule.More("doubt.more-college-staff-than-students", CollegeUnionFacts.Staff, CollegeUnionFacts.Students)),
    ];
}
