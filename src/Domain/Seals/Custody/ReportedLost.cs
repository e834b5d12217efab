namespace UnionGovernance.Seals.Custody;

/// <summary>报失：the seal is lost, and this is reported.</summary>
public sealed record ReportedLost : SealAct
{
    /// <summary>Who reports.</summary>
    public string? By { get; init; }

    /// <summary>To whom.</summary>
    public string? To { get; init; }

    /// <summary>What happened.</summary>
    public string? Circumstances { get; init; }
}
