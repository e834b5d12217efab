using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Appraisals;

/// <summary>The names of the facts in <see cref="Incentives"/>.</summary>
public static class IncentivesFacts
{
    /// <summary>评奖评优不与岗位简单挂钩.</summary>
    public static FactPath<UnionRecord, bool> AwardsNotTied { get; } = new(
        "/incentives/awardsNotTied",
        new("评奖评优不与岗位简单挂钩", "awards not tied to the post"),
        YesNoForm.Instance,
        static r => r.Incentives.AwardsNotTied,
        static (r, f) => r with { Incentives = r.Incentives with { AwardsNotTied = f } });

    /// <summary>测评加分不与岗位简单挂钩.</summary>
    public static FactPath<UnionRecord, bool> PointsNotTied { get; } = new(
        "/incentives/pointsNotTied",
        new("测评加分不与岗位简单挂钩", "bonus points not tied to the post"),
        YesNoForm.Instance,
        static r => r.Incentives.PointsNotTied,
        static (r, f) => r with { Incentives = r.Incentives with { PointsNotTied = f } });

    /// <summary>推荐免试研究生不与岗位简单挂钩.</summary>
    public static FactPath<UnionRecord, bool> RecommendationNotTied { get; } = new(
        "/incentives/recommendationNotTied",
        new("推荐免试研究生不与岗位简单挂钩", "postgraduate recommendation not tied to the post"),
        YesNoForm.Instance,
        static r => r.Incentives.RecommendationNotTied,
        static (r, f) => r with { Incentives = r.Incentives with { RecommendationNotTied = f } },
        MayNotApply: true);

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
        [AwardsNotTied, PointsNotTied, RecommendationNotTied];

    /// <summary>The part of a record that holds them.</summary>
    internal static Part<UnionRecord, Incentives> Part { get; } = new("incentives", "激励", "Incentives", static r => r.Incentives, static v => new()
    {
        AwardsNotTied = v.Of(AwardsNotTied),
        PointsNotTied = v.Of(PointsNotTied),
        RecommendationNotTied = v.Of(RecommendationNotTied),
    });
}
