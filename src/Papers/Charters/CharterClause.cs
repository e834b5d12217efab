using System.Collections.Immutable;
using UnionGovernance.Charters;

namespace UnionGovernance.Papers.Charters;

/// <summary>An article of one charter, in words.</summary>
/// <param name="Article">The article.</param>
/// <param name="Number">Its number in this charter, such as 第十二条.</param>
/// <param name="Paragraphs">Its text, paragraph by paragraph (款); items are paragraphs that begin with their number, such as （一）.</param>
/// <param name="Terms">The ids of the terms that the text prints.</param>
public sealed record CharterClause(CharterArticle Article, string Number, ImmutableArray<string> Paragraphs, ImmutableArray<string> Terms)
{
    /// <summary>The whole text, a line a paragraph.</summary>
    public string Text => string.Join('\n', Paragraphs);
}
