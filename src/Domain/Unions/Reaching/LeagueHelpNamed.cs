using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Reaching;

/// <summary>The League committee named someone to help a college's union.</summary>
public sealed record LeagueHelpNamed : Act
{
    /// <summary>The name of the second-level unit.</summary>
    public string College { get; init; } = string.Empty;

    /// <summary>Who helps, by name.</summary>
    public string Helper { get; init; } = string.Empty;
}
