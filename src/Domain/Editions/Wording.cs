using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>A school's own words, which papers print in place of ours: a form's official wording, and the sentences that tell of rules.</summary>
/// <param name="Texts">The school's texts by <see cref="WordingText.Key"/>: the form's words by rule id, a sentence or heading by our own.</param>
public sealed record Wording(ImmutableDictionary<string, string> Texts)
{
    /// <summary>No wording but our own.</summary>
    public static Wording Own { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The wording of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The form's wording, where there is one; else our own, in Chinese.</returns>
    public string Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Texts.GetValueOrDefault(rule.Id, rule.Title.Chinese);
    }

    /// <summary>How papers of the school speak of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Our sentences, those that the school put otherwise in its words, with the same figures on the same conditions; nothing where the rule has none.</returns>
    public RuleSentences? SentencesOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Texts.Count == 0 ? rule.Sentences : rule.Sentences?.InWordsOf(Texts);
    }
}
