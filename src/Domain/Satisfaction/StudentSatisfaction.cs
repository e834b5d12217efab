namespace UnionGovernance.Satisfaction;

/// <summary>What students think of the union.</summary>
public sealed record StudentSatisfaction
{
    /// <summary>Whether students' satisfaction was measured.</summary>
    public Fact<bool> Measured { get; init; }

    /// <summary>The share of those who answered that they are satisfied.</summary>
    public Fact<Share> Satisfied { get; init; }

    /// <summary>The share of all students who are satisfied, as far as a planned sample shows: the interval weighted by college, both ends included.</summary>
    public Fact<Share> Index { get; init; }
}
