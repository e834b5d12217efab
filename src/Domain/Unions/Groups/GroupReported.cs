using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Groups;

/// <summary>A working group or project team for one matter was reported to the League committee (团委).</summary>
public sealed record GroupReported : Act
{
    /// <summary>The group's name.</summary>
    public string Group { get; init; } = string.Empty;

    /// <summary>Which of the two it is.</summary>
    public GroupKind Kind { get; init; }

    /// <summary>The one matter it is for.</summary>
    public string Matter { get; init; } = string.Empty;
}
