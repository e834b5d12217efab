using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>One article of a charter, as data: where it stands, which rules it puts into words, and why, if it puts none. Its number follows from its place.</summary>
/// <param name="Label">Its name, by which other articles refer to it and templates hold its text.</param>
/// <param name="Chapter">The chapter.</param>
/// <param name="Rules">The ids of the rules and preconditions that it puts into words.</param>
public sealed record CharterArticle(string Label, CharterChapter Chapter, params Sequence<string> Rules)
{
    /// <summary>Why no rule stands behind it; given where <see cref="Rules"/> is empty.</summary>
    public Words? Reason { get; init; }

    /// <summary>The provisions that it answers without a rule.</summary>
    public Sequence<Provision> Provisions { get; init; } = [];

    /// <summary>What it asks of the union beside its terms, by the name of the rule that this makes, within the table that bounds the charter; nothing where its terms are all.</summary>
    public (string Name, Func<CharterTerms, Edition, Requirement<UnionRecord>> Asks)? Own { get; init; }

    /// <summary>Whether a charter has it.</summary>
    public Func<CharterTerms, bool> Applies { get; init; } = static _ => true;
}
