using System.Collections.Immutable;
using System.Text;
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

    /// <summary>A text that tells of no rule, in the school's words.</summary>
    /// <param name="ours">Our own text, one of <see cref="PaperTexts"/>.</param>
    /// <param name="values">What stands in its braces, by name.</param>
    /// <returns>The school's text, else ours, with the values in it.</returns>
    public string Say(string ours, params ReadOnlySpan<(string Name, string Value)> values)
    {
        ArgumentNullException.ThrowIfNull(ours);
        var (text, said) = (Texts.GetValueOrDefault(ours, ours), new StringBuilder());
        for (var at = 0; at < text.Length;)
        {
            var hole = ValueAt(text, at, values);
            said.Append(hole is { } found ? found.Value : text[at].ToString());
            at += hole is { } filled ? filled.Name.Length + 2 : 1;
        }

        return said.ToString();
    }

    // In one pass: a value that has braces of its own is no hole.
    private static (string Name, string Value)? ValueAt(string text, int at, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var value in values)
        {
            if (text.AsSpan(at).StartsWith($"{{{value.Name}}}", StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }
}
