namespace UnionGovernance.Unions;

/// <summary>How far college unions reach.</summary>
public sealed record Reach
{
    /// <summary>Colleges over 3,000 students whose union stands below the cap of 30 and has no named help from the League committee.</summary>
    public Fact<int> CollegesOutOfReach { get; init; }
}
