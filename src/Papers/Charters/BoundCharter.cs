using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Papers.Charters;

/// <summary>What a charter settles, and the limits on size within which it does.</summary>
/// <param name="Terms">What it settles.</param>
/// <param name="Limits">The limits that the newest tables of its kind set.</param>
/// <param name="Posts">The posts that the newest table of its kind and level permits to students; those of the national one where it says nothing of posts.</param>
internal sealed record BoundCharter(CharterTerms Terms, StructureLimits Limits, Sequence<string> Posts)
{
    public static BoundCharter Of(CharterTerms terms, RuleBook book) => new(
        terms,
        StructureLimits.Of(book.Newest(terms.Kind, UnionLevel.School), book.Newest(terms.Kind, UnionLevel.College)),
        PermittedIn(book.Newest(terms.Kind, terms.Level)) ?? PermittedIn(RuleBook.National.Newest(terms.Kind, terms.Level)) ?? PostTitles.Of2023);

    private static Sequence<string>? PermittedIn(Edition edition) => edition.Items.Select(static i => i.Rule.Requirement).OfType<PermittedPosts>().FirstOrDefault()?.Permitted;
}
