using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>Why a requirement came to its verdict, as data; words are made when it is printed.</summary>
/// <remarks>
/// It is the verdict, what was asked and what was judged. On what the verdict rests is read from these when first asked for, since most explanations are of
/// what is met, and nobody asks. What was judged is a value and stays as it is; it is kept as long as its explanation.
/// </remarks>
public sealed class Explanation
{
    private readonly object _subject;

    private Grounds? _grounds;

    internal Explanation(Verdict verdict, Requirement requirement, object subject) => (Verdict, Requirement, _subject) = (verdict, requirement, subject);

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>What was asked.</summary>
    public Requirement Requirement { get; }

    // Two who ask at once may both read them, and read the same.
    internal Grounds Grounds => _grounds ??= Requirement.GroundsFor(_subject);

    /// <inheritdoc cref="Grounds.Measured"/>
    public ImmutableArray<Measurement> Measured => Grounds.Measured;

    /// <inheritdoc cref="Grounds.Because"/>
    public ImmutableArray<Explanation> Because => Grounds.Because;

    /// <inheritdoc cref="Grounds.BrokenBy"/>
    public ImmutableArray<string> BrokenBy => Grounds.BrokenBy;

    /// <inheritdoc cref="Grounds.Notes"/>
    public ImmutableArray<Words> Notes => Grounds.Notes;

    /// <inheritdoc cref="Grounds.Statement"/>
    public Statement? Statement => Grounds.Statement;

    /// <inheritdoc cref="Grounds.Wanted"/>
    public ImmutableArray<FactPath> Wanted => Grounds.Wanted;

    /// <inheritdoc cref="Grounds.Conflict"/>
    public Conflict? Conflict => Grounds.Conflict;

    /// <inheritdoc cref="Grounds.OpenUntil"/>
    public LocalDate? OpenUntil => Grounds.OpenUntil;

    /// <inheritdoc cref="Grounds.Of"/>
    public string? Of => Grounds.Of;

    /// <summary>The facts that could decide an undetermined verdict, each once; empty for a definite one, and for one that only time decides.</summary>
    /// <returns>The paths, in the order in which they were asked for.</returns>
    public IEnumerable<FactPath> Missing() =>
        Verdict != Verdict.Undetermined || OpenUntil is not null ? []
        : Measured.Where(m => m.Known != Known.Given && !(Requirement is Attested && Wanted.Length > 0)).Select(static m => m.Path)
            .Concat(Wanted)
            .Concat(Because.SelectMany(static b => b.Missing()))
            .Distinct();

    /// <summary>This and the explanations of all parts, from the top.</summary>
    /// <returns>The explanations.</returns>
    public IEnumerable<Explanation> Whole() => Because.IsEmpty ? [this] : Because.SelectMany(static b => b.Whole()).Prepend(this);

    internal Explanation Noting(ImmutableArray<Words> notes) => Resting(Grounds with { Notes = [.. notes, .. Notes] });

    internal Explanation Under(string jsonPointer, string of) => Resting(Grounds.Under(jsonPointer, of));

    private Explanation Resting(Grounds grounds) => new(Verdict, Requirement, _subject) { _grounds = grounds };

    /// <inheritdoc/>
    public override string ToString() => $"{Verdict.Describe(Language.Chinese)}：{Requirement}";
}
