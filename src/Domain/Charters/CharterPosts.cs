using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Charters;

/// <summary>The posts that students hold by a charter, and no others: those that its table permits, as its article names them.</summary>
/// <remarks>
/// Where the table permits bodies in place of titles, the article names the bodies and, of departments, the titles that their members bear: a presidium
/// that works as a body has no chair among it. A turn of executive chair is named where turns are taken. A table that says nothing of posts leaves those of the newest national one.
/// </remarks>
public static class CharterPosts
{
    /// <summary>The posts.</summary>
    /// <param name="terms">What the charter settles.</param>
    /// <param name="table">The table that bounds it, of its kind and level.</param>
    /// <returns>The titles or bodies, in the order of the table.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Sequence<string> Of(CharterTerms terms, Edition table)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(table);
        var permitted = PermittedIn(table) ?? PermittedIn(RuleBook.National.Newest(terms.Kind, terms.Level)) ?? PostTitles.Of2023;
        var ofBodies = permitted.Contains(PostTitles.PresidiumMember);
        return
        [
            .. permitted.Where(p => p is not PostTitles.ExecutiveChair && (terms.RotatingChair || p is not PostTitles.RotatingChair)
                && (!ofBodies || p is not ("主席" or "副主席"))),
        ];
    }

    private static Sequence<string>? PermittedIn(Edition table) => table.Items.Select(static i => i.Rule.Requirement).OfType<PermittedPosts>().FirstOrDefault()?.Permitted;
}
