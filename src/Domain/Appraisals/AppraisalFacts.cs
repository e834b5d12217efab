using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Appraisals;

/// <summary>The names of the facts in <see cref="Appraisal"/>.</summary>
public static class AppraisalFacts
{
    /// <summary>本学年述职评议次数.</summary>
    public static FactPath<UnionRecord, int> TimesInYear { get; } = new(
        "/appraisal/timesInYear",
        new("本学年述职评议次数", "appraisals held in the academic year"),
        CountForm.Times,
        static r => r.Appraisal.TimesInYear,
        static (r, f) => r with { Appraisal = r.Appraisal with { TimesInYear = f } },
        AppraisalCounts.TimesInYear)
    { MadeOf = new("所填学期", "the semesters stated") };

    /// <summary>秋季学期开展过述职评议.</summary>
    public static FactPath<UnionRecord, bool> Autumn { get; } = new(
        "/appraisal/autumn",
        new("秋季学期开展过述职评议", "an appraisal was held in the autumn semester"),
        YesNoForm.Instance,
        static r => r.Appraisal.Autumn,
        static (r, f) => r with { Appraisal = r.Appraisal with { Autumn = f } },
        static r => AppraisalCounts.HeldIn(r.Appraisal.TimesInYear, r.Appraisal.Spring))
    { MadeOf = AppraisalCounts.TimesAndOther };

    /// <summary>春季学期开展过述职评议.</summary>
    public static FactPath<UnionRecord, bool> Spring { get; } = new(
        "/appraisal/spring",
        new("春季学期开展过述职评议", "an appraisal was held in the spring semester"),
        YesNoForm.Instance,
        static r => r.Appraisal.Spring,
        static (r, f) => r with { Appraisal = r.Appraisal with { Spring = f } },
        static r => AppraisalCounts.HeldIn(r.Appraisal.TimesInYear, r.Appraisal.Autumn))
    { MadeOf = AppraisalCounts.TimesAndOther };

    /// <summary>评议人数.</summary>
    public static FactPath<UnionRecord, int> Raters { get; } = new(
        "/appraisal/raters",
        new("评议人数", "raters"),
        CountForm.Heads,
        static r => r.Appraisal.Raters,
        static (r, f) => r with { Appraisal = r.Appraisal with { Raters = f } });

    /// <summary>参加评议的学生代表人数.</summary>
    public static FactPath<UnionRecord, int> StudentRaters { get; } = new(
        "/appraisal/studentRaters",
        new("参加评议的学生代表人数", "students' delegates among the raters"),
        CountForm.Heads,
        static r => r.Appraisal.StudentRaters,
        static (r, f) => r with { Appraisal = r.Appraisal with { StudentRaters = f } });

    /// <summary>评议者中学生代表占比.</summary>
    public static FactPath<UnionRecord, Share> StudentShare { get; } = new(
        "/appraisal/studentShare",
        new("评议者中学生代表占比", "share of students' delegates among the raters"),
        ShareForm.Instance,
        static r => r.Appraisal.StudentShare,
        static (r, f) => r with { Appraisal = r.Appraisal with { StudentShare = f } },
        AppraisalCounts.StudentShare)
    {
        Portion = new(StudentRaters, Raters),
        Lever = ShareLever.Exchanging,
    };

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
        [TimesInYear, Autumn, Spring, Raters, StudentRaters, StudentShare];

    /// <summary>The part of a record that holds them.</summary>
    internal static Part<UnionRecord, Appraisal> Part { get; } = new("appraisal", "述职评议", "Appraisal", static r => r.Appraisal, static v => new()
    {
        TimesInYear = v.Of(TimesInYear),
        Autumn = v.Of(Autumn),
        Spring = v.Of(Spring),
        Raters = v.Of(Raters),
        StudentRaters = v.Of(StudentRaters),
        StudentShare = v.Of(StudentShare),
    });
}
