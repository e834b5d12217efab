using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>销毁：the retired seal is destroyed before witnesses.</summary>
public sealed record Destroyed : SealAct
{
    /// <summary>Who destroyed it.</summary>
    public string? By { get; init; }

    /// <summary>Who watched (监销人).</summary>
    public Sequence<string> Witnesses { get; init; } = [];

    /// <summary>The record of it.</summary>
    public string? Record { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [By, .. Witnesses];

    internal static SealActForm<Destroyed> Form { get; } = new("destroyed", "销毁", "destroyed", static v => new()
    {
        By = v.Optional("by", "销毁人", "destroyed by", EntryValue.Text, static a => a.By),
        Witnesses = v.Optional("witnesses", "监销人", "witnesses", EntryValue.Names, static a => a.Witnesses, []),
        Record = v.Optional("record", "销毁记录", "record", EntryValue.Text, static a => a.Record),
    });
}
