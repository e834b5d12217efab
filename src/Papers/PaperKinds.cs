using System.Collections.Immutable;
using UnionGovernance.Json;
using UnionGovernance.Letters;
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
    /// <exception cref="ArgumentException">The charter or the congress has faults, unions of two years are mixed, or values are given for a letter that these files do not give.</exception>
    public static ImmutableArray<PaperWriting> Write(PaperSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ImmutableArray<PaperWriting> written = [.. All.SelectMany(k => k.Write(sources))];
        return Unwritten(sources.Letters, written) is [var first, ..] ? throw new ArgumentException(first.Describe(Language.English), nameof(sources)) : written;
    }

    /// <summary>Finds the letters that are named and not written, so that no value is dropped unseen.</summary>
    /// <param name="letters">What whoever signs gave.</param>
    /// <param name="written">The papers that were written, or refused.</param>
    /// <returns>A fault a letter, at its place in the file of letters; none where each is among the papers.</returns>
    public static ImmutableArray<Fault> Unwritten(Sequence<Letter> letters, IEnumerable<PaperWriting> written)
    {
        ArgumentNullException.ThrowIfNull(letters);
        ArgumentNullException.ThrowIfNull(written);
        List<string> names = [.. written.Where(static w => w.Kind.IsLetter).Select(static w => w.Name)];
        return
        [
            .. letters.Index().Where(l => !names.Contains(l.Item.Paper)).Select(l => new Fault(
                FormattableString.Invariant($"/letters/{l.Index}/paper"),
                new(l.Item.Paper, l.Item.Paper),
                names.Count == 0
                    ? new("这次没有写出公文", "no letter is written here")
                    : new($"这次写出的公文中没有这一份；有：{string.Join("、", names)}", $"no such letter is written here; there are {string.Join(", ", names)}"))),
        ];
    }
}
