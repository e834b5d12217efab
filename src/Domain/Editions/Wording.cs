using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>A form's official wording, which a school supplies and papers then print in place of our own words.</summary>
/// <param name="Texts">The wording by rule id.</param>
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
}
