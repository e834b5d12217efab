using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A sentence of a rule as papers print it, in Chinese: words, and the figures that a record puts between them.</summary>
/// <remarks>
/// Written as an interpolated string whose holes are figures and facts, and never filled in where it is written: <c>$"现有工作人员{StructureFacts.Staff}。"</c>.
/// It is said of a record that knows every figure in it and of which its condition holds; of another, the sentence beside it is.
/// </remarks>
[InterpolatedStringHandler]
public sealed partial class Sentence : IEquatable<Sentence>
{
    private readonly ImmutableArray<(string Words, Figure? Figure)>.Builder _pieces;
    private readonly Requirement<UnionRecord>? _condition;
    private readonly Verdict _verdict;
    private readonly Sentence? _otherwise;
    private readonly ImmutableArray<string> _against = [];

    /// <summary>A sentence; an interpolated string makes it.</summary>
    /// <param name="literalLength">The length of its words.</param>
    /// <param name="formattedCount">How many figures it has.</param>
    public Sentence(int literalLength, int formattedCount) =>
        _pieces = ImmutableArray.CreateBuilder<(string, Figure?)>((2 * formattedCount) + (literalLength > 0 ? 1 : 0));

    private Sentence(Sentence sentence, Requirement<UnionRecord>? condition, Verdict verdict, Sentence? otherwise, ImmutableArray<string> against) =>
        (_pieces, _condition, _verdict, _otherwise, _against) = (sentence._pieces, condition, verdict, otherwise, against);

    /// <summary>A sentence that is said only where a requirement is met.</summary>
    /// <param name="condition">The requirement.</param>
    /// <param name="sentence">The sentence.</param>
    /// <returns>The sentence.</returns>
    public static Sentence Where(Requirement<UnionRecord> condition, Sentence sentence) => On(condition, Verdict.Met, sentence);

    /// <summary>A sentence that is said only where a requirement is broken.</summary>
    /// <param name="condition">The requirement.</param>
    /// <param name="sentence">The sentence.</param>
    /// <returns>The sentence.</returns>
    public static Sentence Unless(Requirement<UnionRecord> condition, Sentence sentence) => On(condition, Verdict.NotMet, sentence);

    /// <summary>What will be done about something that is due until the year is over: from the next year on where that is decided, and already now where it is open and was not done yet.</summary>
    /// <param name="due">What is due, met once it was done and broken once it is too late.</param>
    /// <param name="done">That it was done.</param>
    /// <param name="later">What is said where only the next year is left.</param>
    /// <param name="now">What is said where there is time.</param>
    /// <returns>The sentence.</returns>
    internal static Sentence UnlessStillDue(Requirement<UnionRecord> due, Requirement<UnionRecord> done, Sentence later, Sentence now) =>
        Where(due, later).Else(Unless(due, later)).Else(Unless(done, now)).Else(later);

    /// <summary>A sentence that is said only where the record keeps no act that was done against one of some rules: nobody reports as kept what acts broke.</summary>
    /// <param name="rules">The rules, by the names that never change.</param>
    /// <param name="sentence">The sentence.</param>
    /// <returns>The sentence.</returns>
    public static Sentence NoneAgainst(ImmutableArray<string> rules, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new(sentence, sentence._condition, sentence._verdict, sentence._otherwise, rules.IsDefault ? [] : rules);
    }

    /// <summary>The sentence with one that is said where it cannot be.</summary>
    /// <param name="otherwise">The other sentence.</param>
    /// <returns>The sentence.</returns>
    public Sentence Else(Sentence otherwise)
    {
        ArgumentNullException.ThrowIfNull(otherwise);
        return new(this, _condition, _verdict, _otherwise is null ? otherwise : _otherwise.Else(otherwise), _against);
    }

    /// <summary>Adds words; the compiler calls it.</summary>
    /// <param name="value">The words.</param>
    public void AppendLiteral(string value) => _pieces.Add((value, null));

    /// <summary>Adds words that are the same in several sentences; the compiler calls it.</summary>
    /// <param name="value">The words.</param>
    public void AppendFormatted(string value) => AppendLiteral(value);

    /// <summary>Adds a limit; the compiler calls it.</summary>
    /// <param name="value">The limit.</param>
    public void AppendFormatted(int value) => AppendLiteral(Figure.Number(value));

    /// <summary>Adds a share that a rule sets; the compiler calls it.</summary>
    /// <param name="value">The share.</param>
    public void AppendFormatted(Share value) => AppendLiteral(value.InChinese());

    /// <summary>Adds a figure; the compiler calls it.</summary>
    /// <param name="value">The figure.</param>
    public void AppendFormatted(Figure value) => _pieces.Add((string.Empty, value));

    /// <summary>Adds a fact; the compiler calls it.</summary>
    /// <param name="value">The fact.</param>
    public void AppendFormatted(FactPath<UnionRecord> value) => AppendFormatted(Figure.Of(value));

    /// <summary>The sentence as it is said of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The sentence; nothing where neither it nor one beside it can be said.</returns>
    public string? In(UnionRecord record) => Said(record)?.Text;

    /// <summary>The sentence as it is said of a record, and the figures in it that are the record's own.</summary>
    internal (string Text, ImmutableArray<string> Figures)? Said(UnionRecord record)
    {
        if ((_condition is not null && _condition.Judge(record) != _verdict) || record.Breaches.Any(b => _against.Contains(b.Rule)))
        {
            return _otherwise?.Said(record);
        }

        var text = string.Empty;
        var figures = ImmutableArray.CreateBuilder<string>();
        foreach (var (words, figure) in _pieces)
        {
            if (figure is null)
            {
                text += words;
            }
            else if (figure.In(record) is { } shown)
            {
                text += shown;
                figures.Add(shown);
            }
            else
            {
                return _otherwise?.Said(record);
            }
        }

        return (text, figures.ToImmutable());
    }

    /// <summary>The sentence and those beside it as they were written, each with the names of its figures in braces.</summary>
    /// <returns>The sentences.</returns>
    public IEnumerable<string> Written() => _otherwise is null ? [ToString()] : _otherwise.Written().Prepend(ToString());

    /// <summary>The same in a school's words: its figures stand where the school's text names them.</summary>
    /// <param name="texts">The school's texts by our own.</param>
    internal Sentence InWordsOf(ImmutableDictionary<string, string> texts)
    {
        var otherwise = _otherwise?.InWordsOf(texts);
        if (!texts.TryGetValue(ToString(), out var own))
        {
            return otherwise is null ? this : new(this, _condition, _verdict, otherwise, _against);
        }

        var (said, from) = (new Sentence(own.Length, _pieces.Count), 0);
        foreach (Match hole in Hole().Matches(own))
        {
            if (_pieces.Select(static p => p.Figure).FirstOrDefault(f => f?.ToString() == hole.Value) is { } figure)
            {
                said.AppendLiteral(own[from..hole.Index]);
                said.AppendFormatted(figure);
                from = hole.Index + hole.Length;
            }
        }

        said.AppendLiteral(own[from..]);
        return new(said, _condition, _verdict, otherwise, _against);
    }

    /// <inheritdoc/>
    public bool Equals(Sentence? other) =>
        other is not null && _verdict == other._verdict && Equals(_condition, other._condition) && _against.SequenceEqual(other._against) && _pieces.SequenceEqual(other._pieces) && Equals(_otherwise, other._otherwise);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sentence);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => string.Concat(_pieces.Select(static p => p.Figure?.ToString() ?? p.Words));

    [GeneratedRegex("\\{[^{}]+\\}", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();

    private static Sentence On(Requirement<UnionRecord> condition, Verdict verdict, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(sentence);
        return new(sentence, condition, verdict, sentence._otherwise, sentence._against);
    }
}
