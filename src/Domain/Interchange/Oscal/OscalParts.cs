using NodaTime;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Interchange.Oscal;

/// <summary>A property of something in OSCAL.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, which is not empty.</param>
internal sealed record OscalProperty(string Name, string Value)
{
    public static Shape<OscalProperty> Shape { get; } = Shapes.Written<OscalProperty>(static v =>
    {
        v.Required("name", OscalParts.Theirs, Forms.AnyText, static p => p.Name);
        v.Required("ns", OscalParts.Theirs, Forms.AnyText, static _ => OscalParts.Namespace);
        v.Required("value", OscalParts.Theirs, Forms.AnyText, static p => p.Value);
    });

    /// <summary>Those of some that say something, a line each.</summary>
    public static IEnumerable<OscalProperty>? Of(params IEnumerable<(string Name, string? Value)> all) =>
        [.. all.Select(static p => new OscalProperty(p.Name, OscalText.Line(p.Value ?? string.Empty))).Where(static p => p.Value.Length > 0)];
}

/// <summary>What stands at the head of a document.</summary>
/// <param name="Title">Its title.</param>
/// <param name="On">The day on which it is made.</param>
/// <param name="Library">The library's version.</param>
/// <param name="RuleBook">The rule book, by its hash.</param>
internal sealed record OscalHead(Words Title, LocalDate On, string Library, string RuleBook)
{
    public static Shape<OscalHead> Shape { get; } = Shapes.Written<OscalHead>(static v =>
    {
        v.Required("title", OscalParts.Theirs, Forms.AnyText, static h => OscalText.Prose(h.Title.Chinese));
        v.Required("last-modified", OscalParts.Theirs, Forms.AnyText, static h => OscalText.Time(h.On));
        v.Required("version", OscalParts.Theirs, Forms.AnyText, static h => h.RuleBook[..12]);
        v.Required("oscal-version", OscalParts.Theirs, Forms.AnyText, static _ => OscalParts.Version);
        v.Required("props", OscalParts.Theirs, Forms.Each(OscalProperty.Shape), static h => OscalProperty.Of(("library", h.Library), ("rule-book", h.RuleBook), ("title-en", h.Title.English))!);
    });
}

/// <summary>What several of the documents have in common.</summary>
internal static class OscalParts
{
    /// <summary>The version of OSCAL that is written.</summary>
    public const string Version = "1.1.3";

    /// <summary>Whose the names of properties are.</summary>
    public const string Namespace = "urn:union-governance";

    /// <summary>What its members are called: their names are NIST's, and are shown to nobody in other words.</summary>
    public static Words Theirs { get; } = new(string.Empty, string.Empty);

    /// <summary>The name of a rule as a control.</summary>
    /// <param name="edition">The edition; nothing of a goal.</param>
    /// <param name="rule">The rule.</param>
    public static string Control(Edition? edition, Rule rule) => OscalText.Token(edition is null ? rule.Id : $"{edition.Id}.{rule.Id}");

    /// <summary>The name of what a control states.</summary>
    public static string Statement(string control) => $"{control}_smt";
}
