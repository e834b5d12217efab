using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;

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

    private static readonly Form<Sequence<CandidateVotes>> _votes = Forms.List(CandidateVotes.Shape, Candidate.ToldApart<CandidateVotes>(static v => v.Name));

    internal static Shape<Tally> Shape { get; } = Shapes.Of<Tally>(static v => new()
    {
        Ballots = v.Optional("ballots", VotingWords.Ballots, BallotCount.Shape, static t => t.Ballots, new()),
        Votes = v.Optional("votes", "各候选人得票", "votes", _votes, static t => t.Votes, []),
        WriteIns = v.Optional("writeIns", "另选他人得票", "write-ins", _votes, static t => t.WriteIns, []),
    });
}
