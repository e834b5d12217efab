using System.Collections.Immutable;
using UnionGovernance.Papers.Activities;
using UnionGovernance.Papers.Appraisals;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Papers.Congresses;
using UnionGovernance.Papers.Oversight;
using UnionGovernance.Papers.Records;
using UnionGovernance.Papers.Satisfaction;
using UnionGovernance.Papers.Seals;
using UnionGovernance.Papers.Selections;

namespace UnionGovernance.Papers;

/// <summary>Every kind of paper there is.</summary>
public static class PaperKinds
{
    /// <summary>The kinds, those of one source together, in the order in which they are needed.</summary>
    public static ImmutableArray<PaperKind> All { get; } =
    [
        SelfAssessmentReport.Kind, CorrectionLedger.Kind, FilingForm.Kind, Disclosure.Kind,
        CharterPaper.Kind,
        .. CongressPapers.Kinds,
        .. SelectionPapers.Kinds, .. AppraisalPapers.Kinds, .. ActivityPapers.Kinds, .. OversightPapers.Kinds, .. SatisfactionPapers.Kinds,
        .. SealPapers.Kinds,
    ];

    /// <summary>Writes every paper that a school's files give.</summary>
    /// <param name="sources">The files.</param>
    /// <returns>The papers, each with a name of its own; those that are refused among them.</returns>
    /// <exception cref="ArgumentException">The charter or the congress has faults, or unions of two years are mixed.</exception>
    public static ImmutableArray<PaperWriting> Write(PaperSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return [.. All.SelectMany(k => k.Write(sources))];
    }
}
