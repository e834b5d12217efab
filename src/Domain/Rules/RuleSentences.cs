using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace UnionGovernance.Rules;

/// <summary>A rule as papers speak of it: how a school reports that it is kept, how it admits that it is not, and what it will do.</summary>
/// <remarks>
/// Each of the three is what can be said of the record at hand; the last sentence of each needs no figure, so that it can always be said.
/// Rules whose <see cref="Problem"/> is one are broken in one matter, which a paper names once.
/// </remarks>
public sealed partial record RuleSentences
{
    /// <summary>A word without which nobody writes of the matter: a paragraph of the school's own that has it needs ours only for the figures it lacks.</summary>
    public required string Topic { get; init; }

    /// <summary>The heading of the problem, of at most 20 characters.</summary>
    public required string Problem { get; init; }

    /// <summary>The heading of the improvement, of at most 20 characters.</summary>
    public required string Improvement { get; init; }

    /// <summary>How a school reports that the rule is kept.</summary>
    public required Sequence<Sentence> Kept { get; init; }

    /// <summary>What it reports of a rule that is not known to be kept whole: the parts of it that are. Nothing can be said of a rule that has none.</summary>
    public Sequence<Sentence> KeptInPart { get; init; } = [];

    /// <summary>How it admits that the rule is broken.</summary>
    public required Sequence<Sentence> Broken { get; init; }

    /// <summary>What it will do.</summary>
    public required Sequence<Sentence> Mended { get; init; }

    /// <summary>What is still to be done in the year, while it runs and what falls short may come; empty where the year does not matter.</summary>
    public Sequence<Sentence> StillDue { get; init; } = [];

    /// <summary>What the remark column of a table says of it, kept, broken or open while the year runs: a clause without a full stop.</summary>
    public Sequence<Sentence> Remark { get; init; } = [];

    /// <summary>What is reported of a rule, kept or kept in part, where the school wrote a paragraph of its own on the measure.</summary>
    /// <param name="record">The record.</param>
    /// <param name="verdict">What the rule is found to be: of one that does not apply nothing is reported.</param>
    /// <param name="paragraph">The paragraph; empty where the school wrote none.</param>
    /// <returns>The sentences that say something which the paragraph does not.</returns>
    public IEnumerable<string> Beside(UnionRecord record, Verdict verdict, string paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        var told = paragraph.Contains(Topic, StringComparison.Ordinal);
        var reported = verdict switch { Verdict.Met => Kept, Verdict.NotApplicable => [], _ => KeptInPart };
        return reported.Select(s => s.Said(record)).OfType<(string Text, ImmutableArray<string> Figures)>()
            .Where(s => !told || s.Figures.SelectMany(static f => Numbers().Matches(f)).Any(n => !paragraph.Contains(n.Value, StringComparison.Ordinal)))
            .Select(static s => s.Text);
    }

    /// <summary>The same in a school's words.</summary>
    /// <param name="texts">The school's texts by our own.</param>
    internal RuleSentences InWordsOf(ImmutableDictionary<string, string> texts)
    {
        return this with
        {
            Problem = texts.GetValueOrDefault(Problem, Problem),
            Improvement = texts.GetValueOrDefault(Improvement, Improvement),
            Kept = Said(Kept),
            KeptInPart = Said(KeptInPart),
            Broken = Said(Broken),
            Mended = Said(Mended),
            StillDue = Said(StillDue),
            Remark = Said(Remark),
        };

        Sequence<Sentence> Said(Sequence<Sentence> sentences) => [.. sentences.Select(s => s.InWordsOf(texts))];
    }

    [GeneratedRegex("[0-9][0-9.]*%?", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
