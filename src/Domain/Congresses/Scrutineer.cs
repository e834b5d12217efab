using UnionGovernance.Json;

namespace UnionGovernance.Congresses;

/// <summary>A scrutineer (监票人) or a teller.</summary>
public sealed record Scrutineer
{
    /// <summary>The name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Whether the chief (总监票人).</summary>
    public bool Chief { get; init; }

    internal static Shape<Scrutineer> Shape { get; } = Shapes.Of<Scrutineer>(static v => new()
    {
        Name = v.Required("name", Unions.MemberFacts.Name.Label, Forms.Name, static s => s.Name),
        Chief = v.Optional("chief", "总监票人", "chief", Forms.YesNo, static s => s.Chief),
    });
}
