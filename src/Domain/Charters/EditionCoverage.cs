using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>Where a charter puts a line of an edition into words.</summary>
/// <param name="Item">The line.</param>
/// <param name="Articles">The numbers of the articles that do; empty where the charter is silent.</param>
/// <param name="Looser">The charter's term, where it asks less than the line.</param>
public sealed record EditionCoverage(Item Item, Sequence<string> Articles, LooserTerm? Looser)
{
    /// <summary>Holds a charter against an edition, line by line.</summary>
    /// <param name="terms">The charter.</param>
    /// <param name="edition">The edition.</param>
    /// <returns>One answer a line, in the printed order.</returns>
    /// <exception cref="ArgumentException">The edition is for the other level, or the terms hold what no file of a charter may hold.</exception>
    public static ImmutableArray<EditionCoverage> Of(CharterTerms terms, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var review = CharterReview.Of(terms, edition);
        review.ThrowIfUnsound(nameof(terms));
        return
        [
            .. edition.Items.Select(item => new EditionCoverage(
                item,
                [.. review.Outline.Articles.Where(a => a.Rules.Contains(item.Rule.Id)).Select(a => review.Outline.NumberOf(a.Label))],
                review.Looser.FirstOrDefault(l => l.Term.Bounds is null && l.Binding.Id == item.Rule.Id))),
        ];
    }
}
