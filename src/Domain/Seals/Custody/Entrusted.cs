using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

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

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [By, Custodian];

    internal static SealActForm<Entrusted> Form { get; } = new("entrusted", "领取", "entrusted", static v => new()
    {
        By = v.Optional("by", "发放人", "given out by", EntryValue.Text, static a => a.By),
        Custodian = v.Optional("custodian", "保管人", "custodian", EntryValue.Text, static a => a.Custodian),
        Receipt = v.Optional("receipt", "签收单", "receipt", EntryValue.Text, static a => a.Receipt),
    });
}
