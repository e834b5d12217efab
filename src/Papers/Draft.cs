using System.Collections.Immutable;
using UnionGovernance.Letters;
using UnionGovernance.Papers.Markup;

namespace UnionGovernance.Papers;

/// <summary>A paper while it is written: what it has printed, and what it leaves to fill in.</summary>
internal sealed class Draft(Signing signing, Letter? letter = null)
{
    private readonly List<PrintedFact> _facts = [];
    private readonly List<Blank> _blanks = [];
    private readonly List<(string Asked, string? College, List<string> Whose, int At)> _people = [];

    /// <summary>Who signs and when, as far as whoever has the paper written says it.</summary>
    public Signing Signing => signing;

    /// <summary>What whoever signs gave for this letter, if anything.</summary>
    public Letter? Letter => letter;

    /// <summary>The facts that stand at one place of the file.</summary>
    public ImmutableArray<PrintedFact> Facts => [.. _facts];

    /// <summary>What is left to fill in, in the order in which the paper came to it, each once.</summary>
    public ImmutableArray<Blank> Blanks => [.. _blanks.Distinct()];

    /// <summary>The lines to fill in that a text has and no blank tells of, such as a cell of a table; each is entered where the fact is that has it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="told">The blanks that are told.</param>
    public IEnumerable<Blank> Untold(string text, IReadOnlyCollection<Blank> told) =>
        from label in Blank.MarkedIn(text)
        let plain = label.Replace("\\", string.Empty, StringComparison.Ordinal)
        where !told.Any(b => b.Label == plain || b.Label.StartsWith($"{plain}（", StringComparison.Ordinal))
        let fact = _facts.FirstOrDefault(f => f.JsonPointer.Length > 0 && f.Markdown?.Contains(Blank.Mark(label), StringComparison.Ordinal) == true)
        select fact is null ? new Blank(plain, null) : new Blank($"{fact.Label.Chinese}：{plain}", fact.JsonPointer);

    /// <summary>Prints a fact, or leaves a blank in its place.</summary>
    public string Print(PrintedFact fact)
    {
        _facts.Add(fact);
        return fact.Markdown ?? MarkdownText.Escape(Fill(fact.Label.Chinese, fact.JsonPointer.Length == 0 ? null : fact.JsonPointer));
    }

    /// <summary>Leaves a blank and gives what stands in its place, not yet escaped.</summary>
    public string Fill(string label, string? jsonPointer)
    {
        Leave(new(label, jsonPointer));
        return Blank.Mark(label);
    }

    /// <summary>Leaves a blank that the paper shows otherwise: boxes that nobody ticked.</summary>
    public void Leave(Blank blank) => _blanks.Add(blank);

    /// <summary>Leaves one thing that is not known of some people; asked in two places of a paper, it is one line that names them all.</summary>
    /// <param name="asked">What is not known.</param>
    /// <param name="college">Of which college's union; nothing for a school's.</param>
    /// <param name="whose">Of whom.</param>
    /// <param name="of">The line.</param>
    public void LeaveOf(string asked, string? college, IEnumerable<string> whose, Func<string, IEnumerable<string>, string?, Blank> of)
    {
        if (_people.Find(p => p.Asked == asked && p.College == college) is { Whose: { } known } before)
        {
            known.AddRange(whose.Except(known).ToList());
            _blanks[before.At] = of(asked, known, college);
            return;
        }

        _people.Add((asked, college, [.. whose], _blanks.Count));
        Leave(of(asked, _people[^1].Whose, college));
    }
}
