namespace UnionGovernance.Congresses.Elections;

/// <summary>The votes on one name.</summary>
public sealed record CandidateVotes
{
    /// <summary>The name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>赞成, in votes.</summary>
    public int For { get; init; }

    /// <summary>反对, in votes; nothing where the count does not tell.</summary>
    public int? Against { get; init; }

    /// <summary>弃权, in votes; nothing where the count does not tell.</summary>
    public int? Abstain { get; init; }
}
