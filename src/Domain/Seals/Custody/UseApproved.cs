namespace UnionGovernance.Seals.Custody;

/// <summary>批准用印：the approver agrees to a request.</summary>
public sealed record UseApproved : SealAct
{
    /// <summary>The number of the request.</summary>
    public string? Request { get; init; }

    /// <summary>Who agreed.</summary>
    public string? Approver { get; init; }
}
