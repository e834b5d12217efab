namespace UnionGovernance.Seals.Custody;

/// <summary>刻制：the seal is made, with approval.</summary>
public sealed record SealMade : SealAct
{
    /// <summary>The body that approved it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The document of the approval.</summary>
    public string? Approval { get; init; }

    /// <summary>Who made it: the one maker that the school uses (统一刻制).</summary>
    public string? Maker { get; init; }
}
