using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers;

/// <summary>A paper written, or refused.</summary>
/// <param name="Kind">What kind of paper.</param>
/// <param name="Name">A name for its file, unique among the papers that the same files give.</param>
/// <param name="Facts">The facts that it prints and that stand at one place of the file, with their values.</param>
/// <param name="Paper">The signing copy; nothing where it is refused.</param>
/// <param name="Refusals">Why it is refused.</param>
public sealed record PaperWriting(PaperKind Kind, string Name, ImmutableArray<PrintedFact> Facts, Paper? Paper, ImmutableArray<Refusal> Refusals)
{
    /// <summary>The work sheet (待补清单) beside the paper: what is missing, what contradicts, what rests on a statement alone, what was drafted. Nothing where there is none of it.</summary>
    public Paper? WorkSheet { get; init; }
}
