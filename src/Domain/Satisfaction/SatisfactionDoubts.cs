using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction;

/// <summary>What is asked about students' satisfaction that no union has.</summary>
internal static class SatisfactionDoubts
{
    /// <summary>The questions.</summary>
    public static ImmutableArray<DoubtRule<UnionRecord>> All { get; } =
    [
        DoubtRule.Of(
            "doubt.satisfied-unmeasured",
            SatisfactionFacts.Measured,
            static r => r.Satisfaction is { Measured: { Known: Known.Given, Low: false }, Satisfied.Known: Known.Given or Known.Within },
            static (r, _) => new(
                $"写明没有测评学生满意度，却有{SatisfactionFacts.Satisfied.Label.Chinese}{SatisfactionFacts.Satisfied.Measure(r).Describe(Language.Chinese)}，请核对",
                $"satisfaction is said not to have been measured, and there is the {SatisfactionFacts.Satisfied.Label.English}: {SatisfactionFacts.Satisfied.Measure(r).Describe(Language.English)}; please check")),
    ];
}
