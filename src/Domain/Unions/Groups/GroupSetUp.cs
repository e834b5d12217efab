using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Groups;

/// <summary>A reported group was set up.</summary>
public sealed record GroupSetUp : Act
{
    /// <summary>The group's name.</summary>
    public string Group { get; init; } = string.Empty;
}
