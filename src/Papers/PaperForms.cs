using System.Collections.Immutable;
using UnionGovernance.Papers.Activities;
using UnionGovernance.Papers.Appraisals;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Papers.Congresses;
using UnionGovernance.Papers.Disclosures;
using UnionGovernance.Papers.Oversight;
using UnionGovernance.Papers.Satisfaction;
using UnionGovernance.Papers.Seals;
using UnionGovernance.Papers.Selections;

namespace UnionGovernance.Papers;

/// <summary>Every kind of paper there is, by the file that it is written from.</summary>
public static class PaperForms
{
    /// <summary>The kinds of papers, by their source.</summary>
    public static ImmutableArray<(PaperSource Source, ImmutableArray<PaperForm> Forms)> BySource { get; } =
    [
        (PaperSource.Record, YearlyPapers.Forms),
        (PaperSource.Charter, [CharterPaper.Form]),
        (PaperSource.Congress, CongressPapers.Forms),
        (PaperSource.Year, YearPapers.Forms),
        (PaperSource.Seal, SealPapers.Forms),
    ];

    /// <summary>The kinds of papers.</summary>
    public static ImmutableArray<PaperForm> All { get; } = [.. BySource.SelectMany(static s => s.Forms)];
}
