namespace UnionGovernance.Congresses;

/// <summary>A scrutineer (监票人) or a teller.</summary>
public sealed record Scrutineer
{
    /// <summary>The name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Whether the chief (总监票人).</summary>
    public bool Chief { get; init; }
}
