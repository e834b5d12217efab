namespace UnionGovernance.Congresses.Quotas;

/// <summary>What is known before seats are handed out.</summary>
public sealed record QuotaPlan
{
    /// <summary>The seats of the units together, in heads. Where nobody says, the least number that the charter allows.</summary>
    public int? Seats { get; init; }

    /// <summary>Why there are fewer seats than normal, where there are.</summary>
    public string? Reason { get; init; }

    /// <summary>The units.</summary>
    public Sequence<QuotaUnit> Units { get; init; } = [];

    /// <summary>The seats of societies.</summary>
    public Sequence<SocietySeat> Societies { get; init; } = [];

    /// <summary>The units drawn where remainders were tied, in the order drawn.</summary>
    public Sequence<string> Lots { get; init; } = [];
}
