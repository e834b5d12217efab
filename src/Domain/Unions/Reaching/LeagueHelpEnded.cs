using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Reaching;

/// <summary>Named help for a college's union ended; the day of the act is its last.</summary>
public sealed record LeagueHelpEnded : Act
{
    /// <summary>The name of the second-level unit.</summary>
    public string College { get; init; } = string.Empty;
}
