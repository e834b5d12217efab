namespace UnionGovernance.Congresses.Elections;

/// <summary>An election, or whatever was done in its place.</summary>
public sealed record Election
{
    /// <summary>What it fills.</summary>
    public Office Office { get; init; }

    /// <summary>Who chose; nothing where nobody said.</summary>
    public ElectingBody? By { get; init; }

    /// <summary>The groups of voters, where they are not all alike.</summary>
    public Sequence<VoterGroup> Voters { get; init; } = [];

    /// <summary>Whether it fills places that fell vacant (补选).</summary>
    public bool ByElection { get; init; }

    /// <summary>The contests: one for the whole congress, or one a constituency.</summary>
    public Sequence<Contest> Contests { get; init; } = [];
}
