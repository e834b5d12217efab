using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnionGovernance.Charters;
using UnionGovernance.Editions;

namespace UnionGovernance.Papers.Charters;

/// <summary>An article of two charters side by side. Numbers may differ where the words do not.</summary>
/// <param name="Label">The article's label.</param>
/// <param name="Before">The article in the first charter, if it has it.</param>
/// <param name="After">The article in the second charter, if it has it.</param>
public sealed partial record ClauseComparison(string Label, CharterClause? Before, CharterClause? After)
{
    /// <summary>Whether both charters say the same, the names of union and school and the numbers of cited articles included.</summary>
    public bool IsSame => Before is not null && After is not null && Before.Text == After.Text;

    /// <summary>Whether both charters have the article and differ at most in the numbers of the articles that it cites.</summary>
    public bool SaysTheSame => Before is not null && After is not null && Cited().Replace(Before.Text, string.Empty) == Cited().Replace(After.Text, string.Empty);

    /// <summary>Compares two charters clause by clause.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second.</param>
    /// <param name="book">The book whose newest tables set the limits that both print; the national one, if not said.</param>
    /// <returns>Every article that either has, in the order of articles.</returns>
    public static ImmutableArray<ClauseComparison> Of(CharterTerms before, CharterTerms after, RuleBook? book = null)
    {
        var (first, second) = (CharterPaper.Clauses(before, book: book), CharterPaper.Clauses(after, book: book));
        return
        [
            .. CharterArticles.All
                .Select(a => new ClauseComparison(a.Label, first.FirstOrDefault(c => c.Article.Label == a.Label), second.FirstOrDefault(c => c.Article.Label == a.Label)))
                .Where(static c => c.Before is not null || c.After is not null),
        ];
    }

    [GeneratedRegex("本章程第[一二三四五六七八九十百零]+条(?:和第[一二三四五六七八九十百零]+条)?")]
    private static partial Regex Cited();
}
