using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>归还：the seal is back.</summary>
public sealed record Returned : SealAct
{
    /// <summary>Who brought it.</summary>
    public string? By { get; init; }

    /// <summary>Who took it back.</summary>
    public string? To { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [By, To];

    internal static SealActForm<Returned> Form { get; } = new("returned", "归还", "returned", static v => new()
    {
        By = v.Optional("by", "归还人", "brought by", EntryValue.Text, static a => a.By),
        To = v.Optional("to", "接收人", "taken back by", EntryValue.Text, static a => a.To),
    });
}
