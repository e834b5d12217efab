namespace UnionGovernance.Unions;

/// <summary>How far college unions reach.</summary>
public sealed record Reach
{
    /// <summary>How many college unions the school has, of colleges, residential colleges and campuses alike; counted from a complete roster of them where there is one.</summary>
    public Fact<int> CollegeUnions { get; init; }

    /// <summary>How many of them were checked and have carried the reform through.</summary>
    public Fact<int> CollegeUnionsChecked { get; init; }

    /// <summary>Colleges over 3,000 students whose union stands below the cap of 30 and has no named help from the League committee.</summary>
    public Fact<int> CollegesOutOfReach { get; init; }
}
