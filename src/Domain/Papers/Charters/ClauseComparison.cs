using System.Collections.Immutable;
using UnionGovernance.Charters;

namespace UnionGovernance.Papers.Charters;

/// <summary>An article of two charters side by side. Numbers may differ where the words do not.</summary>
/// <param name="Label">The article's label.</param>
/// <param name="Before">The article in the first charter, if it has it.</param>
/// <param name="After">The article in the second charter, if it has it.</param>
public sealed record ClauseComparison(string Label, CharterClause? Before, CharterClause? After)
{
    /// <summary>Whether both charters say the same, the names of union and school and the numbers of cited articles included.</summary>
    public bool IsSame => Before is not null && After is not null && Before.Text == After.Text;

    /// <summary>Compares two charters clause by clause.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second.</param>
    /// <returns>Every article that either has, in the order of articles.</returns>
    public static ImmutableArray<ClauseComparison> Of(CharterTerms before, CharterTerms after)
    {
        var (first, second) = (CharterPaper.Clauses(before), CharterPaper.Clauses(after));
        return
        [
            .. CharterArticles.All
                .Select(a => new ClauseComparison(a.Label, first.FirstOrDefault(c => c.Article.Label == a.Label), second.FirstOrDefault(c => c.Article.Label == a.Label)))
                .Where(static c => c.Before is not null || c.After is not null),
        ];
    }
}
