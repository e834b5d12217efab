using UnionGovernance.Congresses.Votes;

namespace UnionGovernance.Congresses.Elections;

/// <summary>One count of the ballots, as a counter entered it.</summary>
public sealed record Tally
{
    /// <summary>The ballots.</summary>
    public BallotCount Ballots { get; init; } = new();

    /// <summary>The votes on each candidate.</summary>
    public Sequence<CandidateVotes> Votes { get; init; } = [];

    /// <summary>The votes on others, written in.</summary>
    public Sequence<CandidateVotes> WriteIns { get; init; } = [];
}
