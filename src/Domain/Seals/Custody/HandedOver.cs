namespace UnionGovernance.Seals.Custody;

/// <summary>移交：custody passes from one person to another.</summary>
public sealed record HandedOver : SealAct
{
    /// <summary>The custodian until then.</summary>
    public string? From { get; init; }

    /// <summary>The custodian from then on.</summary>
    public string? To { get; init; }

    /// <summary>Who watched (监交人).</summary>
    public Sequence<string> Witnesses { get; init; } = [];

    /// <summary>The handover record that both signed.</summary>
    public string? Receipt { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
