using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Appraisals;

/// <summary>What is asked about the duty appraisal that no union has.</summary>
internal static class AppraisalDoubts
{
    /// <summary>The most appraisals of a year that are not doubted: one a month.</summary>
    public const int MostTimes = 12;

    /// <summary>The questions.</summary>
    public static ImmutableArray<DoubtRule<UnionRecord>> All { get; } =
    [
        DoubtRule.Beyond("doubt.many-appraisals", AppraisalFacts.TimesInYear, MostTimes),
        DoubtRule.Of(
            "doubt.rated-by-nobody",
            AppraisalFacts.Raters,
            static r => r.Appraisal.Raters is { Known: Known.Given, Low: 0 } && AppraisalFacts.TimesInYear.Read(r) is { Known: Known.Given or Known.Within, Low: > 0 },
            static (_, shown) => new($"开展过述职评议，而{shown.Chinese}，请核对", $"an appraisal was held, and {shown.English}; please check")),
    ];
}
