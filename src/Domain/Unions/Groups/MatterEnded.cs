using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Groups;

/// <summary>The matter for which a group was set up came to its end; the day of the act is its last.</summary>
public sealed record MatterEnded : Act
{
    /// <summary>The group's name.</summary>
    public string Group { get; init; } = string.Empty;
}
