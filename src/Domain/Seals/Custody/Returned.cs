namespace UnionGovernance.Seals.Custody;

/// <summary>归还：the seal is back.</summary>
public sealed record Returned : SealAct
{
    /// <summary>Who brought it.</summary>
    public string? By { get; init; }

    /// <summary>Who took it back.</summary>
    public string? To { get; init; }
}
