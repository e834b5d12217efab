using UnionGovernance.Years;

namespace UnionGovernance.Oversight.Semesters;

/// <summary>The union's League branch studied (学生会团支部集中学习).</summary>
public sealed record BranchStudied : YearAct
{
    /// <summary>What.</summary>
    public string Topic { get; init; } = string.Empty;
}
