using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>Why a requirement came to its verdict, as data; words are made when it is printed.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Requirement">What was asked.</param>
/// <param name="Measured">The facts that were looked at, as they are known, unknown ones among them.</param>
/// <param name="Because">The explanations of the parts, in the order of the parts; a branch that failed is kept, since it is the reason.</param>
public sealed record Explanation(
    Verdict Verdict,
    Requirement Requirement,
    ImmutableArray<Measurement> Measured,
    ImmutableArray<Explanation> Because)
{
    // Most explanations say nothing of this, and there are many of them.
    private static readonly Beside _nothing = new([], [], null, [], null, null, null);

    private readonly Beside _beside = _nothing;

    /// <summary>Who or what breaks the rule: names on a roster, elements of a list.</summary>
    public ImmutableArray<string> BrokenBy
    {
        get => _beside.BrokenBy;
        init => _beside = value.IsEmpty && _beside.BrokenBy.IsEmpty ? _beside : _beside with { BrokenBy = value };
    }

    /// <summary>What is to be said beside the verdict, each a sentence: how a text was read that is not plain, why a date decides nothing.</summary>
    public ImmutableArray<Words> Notes
    {
        get => _beside.Notes;
        init => _beside = value.IsEmpty && _beside.Notes.IsEmpty ? _beside : _beside with { Notes = value };
    }

    /// <summary>The statement on which a <see cref="Verdict.Met"/> rests.</summary>
    public Statement? Statement
    {
        get => _beside.Statement;
        init => _beside = value == _beside.Statement ? _beside : _beside with { Statement = value };
    }

    /// <summary>What is missing beside the facts: statements.</summary>
    public ImmutableArray<FactPath> Wanted
    {
        get => _beside.Wanted;
        init => _beside = value.IsEmpty && _beside.Wanted.IsEmpty ? _beside : _beside with { Wanted = value };
    }

    /// <summary>A figure and a roster that disagree.</summary>
    public Conflict? Conflict
    {
        get => _beside.Conflict;
        init => _beside = value == _beside.Conflict ? _beside : _beside with { Conflict = value };
    }

    /// <summary>The last day on which this is open though no fact is missing: what falls short may come until then. Nothing where it waits for a fact.</summary>
    public LocalDate? OpenUntil
    {
        get => _beside.OpenUntil;
        init => _beside = value == _beside.OpenUntil ? _beside : _beside with { OpenUntil = value };
    }

    /// <summary>Of whom on a roster this speaks.</summary>
    public string? Of
    {
        get => _beside.Of;
        init => _beside = value == _beside.Of ? _beside : _beside with { Of = value };
    }

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
    public IEnumerable<Explanation> Whole() => Because.SelectMany(static b => b.Whole()).Prepend(this);

    internal Explanation Under(string jsonPointer, string of) => this with
    {
        Of = of,
        Measured = [.. Measured.Select(m => m with { Path = m.Path with { JsonPointer = jsonPointer + m.Path.JsonPointer } })],
        Because = [.. Because.Select(b => b.Under(jsonPointer, of))],
    };

    private sealed record Beside(ImmutableArray<string> BrokenBy, ImmutableArray<Words> Notes, Statement? Statement, ImmutableArray<FactPath> Wanted, Conflict? Conflict, string? Of, LocalDate? OpenUntil);
}
