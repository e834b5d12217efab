using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Selections;

/// <summary>The names of the facts in <see cref="Eligibility"/>.</summary>
public static class EligibilityFacts
{
    /// <summary>The first share of the own major: 30 %, itself within.</summary>
    internal static Share First { get; } = new(3, 10);

    /// <summary>非党员、团员的工作人员.</summary>
    public static FactPath<UnionRecord, int> NotPartyOrLeague { get; } = new(
        "/eligibility/notPartyOrLeague",
        new("非党员、团员的工作人员", "staff who are neither Party nor League members"),
        CountForm.Heads,
        static r => r.Eligibility.NotPartyOrLeague,
        static (r, f) => r with { Eligibility = r.Eligibility with { NotPartyOrLeague = f } });

    /// <summary>成绩综合排名三种口径均不在本专业前30%的工作人员（一年级新生、研究生除外）.</summary>
    public static FactPath<UnionRecord, int> OutsideRank { get; } = new(
        "/eligibility/outsideRank",
        new($"成绩综合排名三种口径均不在本专业前{First.InWords().Chinese}的工作人员（一年级新生、研究生除外）", $"staff outside the first {First.InWords().English} of their major in all three windows, first-years and postgraduates excepted"),
        CountForm.Heads,
        static r => r.Eligibility.OutsideRank,
        static (r, f) => r with { Eligibility = r.Eligibility with { OutsideRank = f } });

    /// <summary>有课业不及格的工作人员.</summary>
    public static FactPath<UnionRecord, int> WithFailedCourse { get; } = new(
        "/eligibility/withFailedCourse",
        new("有课业不及格的工作人员", "staff with a failed course"),
        CountForm.Heads,
        static r => r.Eligibility.WithFailedCourse,
        static (r, f) => r with { Eligibility = r.Eligibility with { WithFailedCourse = f } },
        // The tables ask for no failed course at all, so that required ones alone settle nothing but that somebody failed.
        static r => r.Eligibility.WithFailedRequiredCourse is { Known: Known.Given or Known.Within, Low: > 0 } ? Fact.Within(r.Eligibility.WithFailedRequiredCourse.Low, int.MaxValue) : default);

    /// <summary>必修课有不及格的工作人员（只看了必修课的填这一项）.</summary>
    public static FactPath<UnionRecord, int> WithFailedRequiredCourse { get; } = new(
        "/eligibility/withFailedRequiredCourse",
        new("必修课有不及格的工作人员（只看了必修课的填这一项）", "staff with a failed required course, where only those were looked at"),
        CountForm.Heads,
        static r => r.Eligibility.WithFailedRequiredCourse,
        static (r, f) => r with { Eligibility = r.Eligibility with { WithFailedRequiredCourse = f } });

    /// <summary>来自院（系）学生会的工作人员占比.</summary>
    public static FactPath<UnionRecord, Share> FromCollegeUnions { get; } = new(
        "/eligibility/fromCollegeUnions",
        new("来自院（系）学生会的工作人员占比", "share of staff who come from college unions"),
        ShareForm.Instance,
        static r => r.Eligibility.FromCollegeUnions,
        static (r, f) => r with { Eligibility = r.Eligibility with { FromCollegeUnions = f } },
        RosterCounts.FromCollegeUnions)
    {
        Lever = ShareLever.Exchanging,
    };

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
        [NotPartyOrLeague, OutsideRank, WithFailedCourse, WithFailedRequiredCourse, FromCollegeUnions];

    /// <summary>The part of a record that holds them.</summary>
    internal static Part<UnionRecord, Eligibility> Part { get; } = new("eligibility", "遴选条件", "Eligibility", static r => r.Eligibility, static v => new()
    {
        NotPartyOrLeague = v.Of(NotPartyOrLeague),
        OutsideRank = v.Of(OutsideRank),
        WithFailedCourse = v.Of(WithFailedCourse),
        WithFailedRequiredCourse = v.Of(WithFailedRequiredCourse),
        FromCollegeUnions = v.Of(FromCollegeUnions),
    });
}
