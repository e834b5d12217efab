using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>What is asked about the latest congress that no union has.</summary>
internal static class CongressDoubts
{
    /// <summary>The years before the academic year in which a latest congress is not doubted.</summary>
    public const int YearsBack = 10;

    /// <summary>The questions.</summary>
    public static ImmutableArray<DoubtRule<UnionRecord>> All { get; } =
    [
        DoubtRule.None("doubt.no-delegates", CongressFacts.Delegates),
        DoubtRule.None("doubt.no-students", CongressFacts.StudentsRepresented),
        DoubtRule.More("doubt.more-delegates-than-students", CongressFacts.Delegates, CongressFacts.StudentsRepresented),
        StatedAboveWhole,
        DoubtRule.AboveWhole("doubt.non-cadres-above-whole", CongressFacts.NonCadreShare),
        LongAgo,
    ];

    // Where it comes of the two counts, these are asked about.
    private static DoubtRule<UnionRecord> StatedAboveWhole => DoubtRule.Of(
        "doubt.delegate-share-above-whole",
        CongressFacts.DelegateShare,
        static r => r.Congress.DelegateShare is { Known: Known.Given or Known.Within, Low: { IsOfNothing: false } least } && least > new Share(1, 1),
        static (_, shown) => new($"{shown.Chinese}，超过100%，请核对", $"{shown.English}, more than 100 %; please check"));

    private static DoubtRule<UnionRecord> LongAgo => DoubtRule.Of(
        "doubt.congress-long-ago",
        CongressFacts.HeldOn,
        static r => r.Congress.HeldOn is { Known: Known.Given or Known.Within, High: var latest } && r.Union.Year.FirstDay is { Year: > YearsBack } first && latest < first.PlusYears(-YearsBack),
        static (r, shown) => new(
            $"{shown.Chinese}，比{r.Union.Year.Show(Language.Chinese)}早十年以上，请核对年份", $"{shown.English}, more than ten years before {r.Union.Year.Show(Language.English)}; please check the year"));
}
