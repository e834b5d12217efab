using UnionGovernance.Acts;

namespace UnionGovernance.Selections.Course;

/// <summary>A candidate withdraws (退出遴选).</summary>
public sealed record ApplicationWithdrawn : Act
{
    /// <summary>Who, by the id of the application.</summary>
    public string Candidate { get; init; } = string.Empty;
}
