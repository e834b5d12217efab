using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>One thing that a charter settles: what is asked, how a charter answers it, and what binds there.</summary>
/// <param name="Option">The question, with default, alternative, reason and source. Its id is the term's name.</param>
/// <param name="Article">The label of the article that prints it.</param>
/// <param name="Show">A charter's answer, in Chinese as its article prints it.</param>
public sealed record CharterTerm(CharterOption Option, string Article, Func<CharterTerms, string> Show)
{
    /// <summary>What the charter itself asks of the union, where facts of the record can keep or break it.</summary>
    public Func<CharterTerms, Specification<UnionRecord>>? Own { get; init; }

    /// <summary>The national rule that binds there; nothing at a level for which there is none.</summary>
    public Func<CharterTerms, Rule?>? Binding { get; init; }
}
