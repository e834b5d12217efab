namespace UnionGovernance.Seals.Custody;

/// <summary>领取：the new seal is entrusted to a named custodian.</summary>
public sealed record Entrusted : SealAct
{
    /// <summary>Who gave it out.</summary>
    public string? By { get; init; }

    /// <summary>The custodian (保管人).</summary>
    public string? Custodian { get; init; }

    /// <summary>The receipt that the custodian signed.</summary>
    public string? Receipt { get; init; }
}
