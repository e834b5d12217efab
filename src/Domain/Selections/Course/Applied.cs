using UnionGovernance.Acts;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Selections.Recruitment;

namespace UnionGovernance.Selections.Course;

/// <summary>Someone applies (报名).</summary>
public sealed record Applied : Act
{
    /// <summary>For what.</summary>
    public SelectionPost Post { get; init; }

    /// <summary>How the person came to apply; nothing where nobody said.</summary>
    public Route? Route { get; init; }

    /// <summary>What was handed in.</summary>
    public Materials Materials { get; init; } = new();
}
