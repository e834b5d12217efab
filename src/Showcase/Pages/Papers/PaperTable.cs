using System.Collections.Immutable;
using UnionGovernance.Papers;

namespace UnionGovernance.Showcase.Pages.Papers;

/// <summary>Papers to list.</summary>
/// <param name="Caption">What they are.</param>
/// <param name="Page">The page that lists them.</param>
/// <param name="Papers">The papers.</param>
internal sealed record PaperTable(Words Caption, IndexModel Page, ImmutableArray<PaperWriting> Papers)
{
    /// <summary>Whether they are of one kind, so that each is called by what tells it from the others: a person, a day, an election.</summary>
    public bool Several { get; init; }
}
