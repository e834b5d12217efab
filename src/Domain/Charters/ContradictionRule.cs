using UnionGovernance.Acts;

namespace UnionGovernance.Charters;

/// <summary>What terms of a charter owe each other.</summary>
/// <param name="Asked">What is asked of them.</param>
/// <param name="Find">How a charter does not keep it; nothing where it does.</param>
/// <param name="Terms">The terms, by name.</param>
internal sealed record ContradictionRule(Precondition Asked, Func<CharterTerms, Words?> Find, params Sequence<string> Terms)
{
    /// <summary>The contradiction in a charter.</summary>
    public Contradiction? In(CharterTerms terms, CharterOutline outline) => Find(terms) is not { } found ? null : new(
        [.. CharterTermTable.All.Where(t => Terms.Contains(t.Option.Id))],
        [.. CharterTermTable.All.Where(t => Terms.Contains(t.Option.Id) && outline.Has(t.Article)).Select(t => outline.NumberOf(t.Article)).Distinct()],
        new(Asked, found));
}
