using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

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

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [By, To];

    internal static SealActForm<Retired> Form { get; } = new("retired", "停用收回", "retired", static v => new()
    {
        By = v.Optional("by", "交回人", "handed in by", EntryValue.Text, static a => a.By),
        To = v.Optional("to", "收回人", "taken in by", EntryValue.Text, static a => a.To),
        Reason = v.Optional("reason", "事由", "reason", EntryValue.Text, static a => a.Reason),
    });
}
