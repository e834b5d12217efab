using System.Collections.Immutable;

namespace UnionGovernance.Rules;

/// <summary>Why a specification came to its verdict, as data; words are made when it is printed.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Specification">What was asked.</param>
/// <param name="Measured">The facts that were looked at, as they are known, unknown ones among them.</param>
/// <param name="Because">The explanations of the parts, in the order of the parts; a branch that failed is kept, since it is the reason.</param>
public sealed record Explanation(
    Verdict Verdict,
    Specification Specification,
    ImmutableArray<Measurement> Measured,
    ImmutableArray<Explanation> Because)
{
    /// <summary>The facts that could decide an undetermined verdict, each once; empty for a definite one.</summary>
    /// <returns>The paths, in the order in which they were asked for.</returns>
    public IEnumerable<FactPath> Missing() =>
        Verdict != Verdict.Undetermined ? []
        : Measured.Where(static m => m.Known != Known.Given).Select(static m => m.Path)
            .Concat(Because.SelectMany(static b => b.Missing()))
            .Distinct();
}
