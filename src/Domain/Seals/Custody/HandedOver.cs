using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

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

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [From, To, .. Witnesses];

    internal static SealActForm<HandedOver> Form { get; } = new("handedOver", "移交", "handed over", static v => new()
    {
        From = v.Optional("from", "移交人", "from", EntryValue.Text, static a => a.From),
        To = v.Optional("to", "接收人", "to", EntryValue.Text, static a => a.To),
        Witnesses = v.Optional("witnesses", "监交人", "witnesses", EntryValue.Names, static a => a.Witnesses, []),
        Receipt = v.Optional("receipt", "移交记录", "handover record", EntryValue.Text, static a => a.Receipt),
        Reason = v.Optional("reason", "事由", "reason", EntryValue.Text, static a => a.Reason),
    });
}
