namespace UnionGovernance.Seals.Custody;

/// <summary>停用收回：the seal is no longer used and is handed in.</summary>
public sealed record Retired : SealAct
{
    /// <summary>Who handed it in.</summary>
    public string? By { get; init; }

    /// <summary>Who took it in.</summary>
    public string? To { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
