using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Groups;

/// <summary>A group was dissolved; the day of the act is its last. One dissolved before its matter ended is dissolved all the same.</summary>
public sealed record GroupEnded : Act
{
    /// <summary>The group's name.</summary>
    public string Group { get; init; } = string.Empty;
}
