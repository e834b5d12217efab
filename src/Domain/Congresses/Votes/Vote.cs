namespace UnionGovernance.Congresses.Votes;

/// <summary>A vote on a matter.</summary>
public sealed record Vote
{
    /// <summary>What is voted on.</summary>
    public string Matter { get; init; } = string.Empty;

    /// <summary>Its kind.</summary>
    public VoteMatter Kind { get; init; }

    /// <summary>How it was taken; nothing where nobody said.</summary>
    public Manner? Manner { get; init; }

    /// <summary>应到, in heads.</summary>
    public int? Due { get; init; }

    /// <summary>实到, in heads, when the vote was taken.</summary>
    public int? Present { get; init; }

    /// <summary>The ballots, where it was taken by ballot.</summary>
    public BallotCount Ballots { get; init; } = new();

    /// <summary>赞成, in votes.</summary>
    public int? For { get; init; }

    /// <summary>反对, in votes.</summary>
    public int? Against { get; init; }

    /// <summary>弃权, in votes. By a show of hands, whoever raises no hand is neither for, nor against, nor abstaining.</summary>
    public int? Abstain { get; init; }
}
