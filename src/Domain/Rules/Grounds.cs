using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>On what a verdict rests, as data.</summary>
/// <param name="Measured">The facts that were looked at, as they are known, unknown ones among them.</param>
/// <param name="Because">The explanations of the parts, in the order of the parts; a branch that failed is kept, since it is the reason.</param>
public sealed record Grounds(ImmutableArray<Measurement> Measured, ImmutableArray<Explanation> Because)
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

    /// <summary>The last day on which this is open though no fact is missing: what falls short may come until then. Nothing where it waits for a fact.</summary>
    public LocalDate? OpenUntil { get; init; }

    /// <summary>Of whom on a roster this speaks.</summary>
    public string? Of { get; private init; }

    internal Grounds Under(string jsonPointer, string of) => this with
    {
        Of = of,
        Measured = [.. Measured.Select(m => m with { Path = m.Path with { JsonPointer = jsonPointer + m.Path.JsonPointer } })],
        Because = [.. Because.Select(b => b.Under(jsonPointer, of))],
    };
}
