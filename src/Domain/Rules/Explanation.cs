using System.Collections.Immutable;
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
    /// <summary>Who or what breaks the rule: names on a roster, elements of a list.</summary>
    public ImmutableArray<string> BrokenBy { get; init; } = [];

    /// <summary>What is to be said beside the verdict, each a sentence: how a text was read that is not plain, why a date decides nothing.</summary>
    public ImmutableArray<Words> Notes { get; init; } = [];

    /// <summary>The statement on which a <see cref="Verdict.Met"/> rests.</summary>
    public Statement? Statement { get; init; }

    /// <summary>What is missing beside the facts: statements.</summary>
    public ImmutableArray<FactPath> Wanted { get; init; } = [];

    /// <summary>A figure and a roster that disagree.</summary>
    public Conflict? Conflict { get; init; }

    /// <summary>Of whom on a roster this speaks.</summary>
    public string? Of { get; init; }

    /// <summary>The facts that could decide an undetermined verdict, each once; empty for a definite one.</summary>
    /// <returns>The paths, in the order in which they were asked for.</returns>
    public IEnumerable<FactPath> Missing() =>
        Verdict != Verdict.Undetermined ? []
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
}
