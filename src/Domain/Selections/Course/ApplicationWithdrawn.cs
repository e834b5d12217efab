using UnionGovernance.Years;

namespace UnionGovernance.Selections.Course;

/// <summary>A candidate withdraws (退出遴选).</summary>
public sealed record ApplicationWithdrawn : YearAct
{
    /// <summary>Who, by the id of the application.</summary>
    public string Candidate { get; init; } = string.Empty;
}
