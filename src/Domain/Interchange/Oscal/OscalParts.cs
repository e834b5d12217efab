using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Interchange.Oscal;

/// <summary>What several of the documents have in common.</summary>
internal static class OscalParts
{
    /// <summary>The version of OSCAL that is written.</summary>
    public const string Version = "1.1.3";

    /// <summary>Whose the names of properties are.</summary>
    public const string Namespace = "urn:union-governance";

    /// <summary>What its members are called: their names are NIST's, and are shown to nobody in other words.</summary>
    public static Words Theirs { get; } = new(string.Empty, string.Empty);

    /// <summary>Leads to an observation, by its identifier.</summary>
    public static Shape<string> Observation { get; } = Shapes.Written<string>(static v => v.Required("observation-uuid", Theirs, Forms.AnyText, static uuid => uuid));

    /// <summary>The name of a rule as a control.</summary>
    /// <param name="edition">The edition; nothing of a goal.</param>
    /// <param name="rule">The rule.</param>
    public static string Control(Edition? edition, Rule rule) => OscalText.Token(edition is null ? rule.Id : $"{edition.Id}.{rule.Id}");

    /// <summary>The name of what a control states.</summary>
    public static string Statement(string control) => $"{control}_smt";
}
