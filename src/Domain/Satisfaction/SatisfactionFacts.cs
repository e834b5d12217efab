using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Satisfaction;

/// <summary>The names of the facts in <see cref="StudentSatisfaction"/>.</summary>
public static class SatisfactionFacts
{
    /// <summary>已测评学生满意度.</summary>
    public static FactPath<UnionRecord, bool> Measured { get; } = new(
        "/satisfaction/measured",
        new("已测评学生满意度", "students' satisfaction was measured"),
        YesNoForm.Instance,
        static r => r.Satisfaction.Measured,
        static (r, f) => r with { Satisfaction = r.Satisfaction with { Measured = f } });

    /// <summary>表示满意的学生占比.</summary>
    public static FactPath<UnionRecord, Share> Satisfied { get; } = new(
        "/satisfaction/satisfied",
        new("表示满意的学生占比", "share of the asked who are satisfied"),
        ShareForm.Instance,
        static r => r.Satisfaction.Satisfied,
        static (r, f) => r with { Satisfaction = r.Satisfaction with { Satisfied = f } });

    /// <summary>全体学生中表示满意的占比（按学院加权的区间）.</summary>
    public static FactPath<UnionRecord, Share> Index { get; } = new(
        "/satisfaction/index",
        new("全体学生满意度指数", "share of all students who are satisfied"),
        ShareForm.Instance,
        static r => r.Satisfaction.Index,
        static (r, f) => r with { Satisfaction = r.Satisfaction with { Index = f } });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
        [Measured, Satisfied, Index];

    /// <summary>The part of a record that holds them.</summary>
    internal static Part<UnionRecord, StudentSatisfaction> Part { get; } = new("satisfaction", "学生满意度", "Students' satisfaction", static r => r.Satisfaction, static v => new()
    {
        Measured = v.Of(Measured),
        Satisfied = v.Of(Satisfied),
        Index = v.Of(Index),
    });
}
