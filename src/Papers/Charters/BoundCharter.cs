using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Unions;

namespace UnionGovernance.Papers.Charters;

/// <summary>What a charter settles, and the limits on size within which it does.</summary>
/// <param name="Terms">What it settles.</param>
/// <param name="Limits">The limits that the newest tables of its kind set.</param>
/// <param name="Posts">The posts that it leaves to students.</param>
internal sealed record BoundCharter(CharterTerms Terms, StructureLimits Limits, Sequence<string> Posts)
{
    public static BoundCharter Of(CharterTerms terms, RuleBook book) => new(
        terms,
        StructureLimits.Of(book.Newest(terms.Kind, UnionLevel.School), book.Newest(terms.Kind, UnionLevel.College)),
        CharterPosts.Of(terms, book.Newest(terms.Kind, terms.Level)));
}
