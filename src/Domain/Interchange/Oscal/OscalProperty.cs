using UnionGovernance.Json;

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
