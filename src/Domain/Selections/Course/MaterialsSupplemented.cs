using UnionGovernance.Acts;
using UnionGovernance.Selections.Applications;

namespace UnionGovernance.Selections.Course;

/// <summary>What was missing is handed in (补交材料). A check that waited for it is done at once.</summary>
public sealed record MaterialsSupplemented : Act
{
    /// <summary>What is handed in now; the person is known by its id.</summary>
    public Materials Materials { get; init; } = new();
}
