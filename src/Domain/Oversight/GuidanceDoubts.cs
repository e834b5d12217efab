using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Oversight;

/// <summary>What is asked about oversight and guidance that no union has.</summary>
internal static class GuidanceDoubts
{
    /// <summary>The most hearings of a year that are not doubted: one a week.</summary>
    public const int MostHearings = 52;

    /// <summary>The questions.</summary>
    public static ImmutableArray<DoubtRule<UnionRecord>> All { get; } =
    [
        DoubtRule.Beyond("doubt.many-hearings", GuidanceFacts.Hearings, MostHearings),
        DoubtRule.Of(
            "doubt.hears-without-hearing",
            GuidanceFacts.Hearings,
            static r => r.Guidance is { PartyHears: { Known: Known.Given, Low: true }, Hearings: { Known: Known.Given, Low: 0 } },
            static (_, shown) => new($"写明党组织定期听取汇报，而{shown.Chinese}，请核对", $"the Party organisation is said to hear reports regularly, and {shown.English}; please check")),
    ];
}
