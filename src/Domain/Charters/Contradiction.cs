using UnionGovernance.Acts;

namespace UnionGovernance.Charters;

/// <summary>Terms of one charter that do not go together, each of which may stand alone. It is told and refuses nothing, for no rule that binds is known to be broken.</summary>
/// <param name="Terms">The terms, of which at least one is to be settled otherwise.</param>
/// <param name="Articles">The numbers of the articles that print them, each once.</param>
/// <param name="Refusal">What they do not keep, and how.</param>
public sealed record Contradiction(Sequence<CharterTerm> Terms, Sequence<string> Articles, Refusal Refusal)
{
    /// <summary>The articles, and what in them does not go together.</summary>
    public Words Because => new(
        $"{string.Join('、', Articles)}：{Refusal.Because.Chinese}；{Refusal.By.Words.Chinese}",
        $"{string.Join(", ", Articles)}: {Refusal.Because.English}; {Refusal.By.Words.English}");

    /// <inheritdoc/>
    public override string ToString() => Because.Chinese;
}
