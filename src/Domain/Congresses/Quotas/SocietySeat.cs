namespace UnionGovernance.Congresses.Quotas;

/// <summary>Seats of a main student society, beside the quotas of the units.</summary>
public sealed record SocietySeat
{
    /// <summary>The society.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Its seats, in heads.</summary>
    public int Seats { get; init; }
}
