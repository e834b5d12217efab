namespace UnionGovernance.Seals.Custody;

/// <summary>用印：the document is stamped, and this entry is what is signed on the printed sheet.</summary>
public sealed record Stamped : SealAct
{
    /// <summary>The number of the request.</summary>
    public string? Request { get; init; }

    /// <summary>Who stamped (盖章人).</summary>
    public string? By { get; init; }

    /// <summary>How many copies were stamped.</summary>
    public int? Copies { get; init; }
}
