namespace UnionGovernance.Congresses.Votes;

/// <summary>The ballots of one vote, in papers; nothing where nobody said.</summary>
public sealed record BallotCount
{
    /// <summary>发出.</summary>
    public int? Issued { get; init; }

    /// <summary>收回.</summary>
    public int? Returned { get; init; }

    /// <summary>有效.</summary>
    public int? Valid { get; init; }

    /// <summary>无效.</summary>
    public int? Invalid { get; init; }
}
