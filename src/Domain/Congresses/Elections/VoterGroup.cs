namespace UnionGovernance.Congresses.Elections;

/// <summary>Some of the voters, and how much the vote of each of them counts.</summary>
public sealed record VoterGroup
{
    /// <summary>Who they are, such as 教师代表.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>How many votes each of them has: 1 in an election by the congress.</summary>
    public int Weight { get; init; } = 1;
}
