using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>报失：the seal is lost, and this is reported.</summary>
public sealed record ReportedLost : SealAct
{
    /// <summary>Who reports.</summary>
    public string? By { get; init; }

    /// <summary>To whom.</summary>
    public string? To { get; init; }

    /// <summary>What happened.</summary>
    public string? Circumstances { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [By, To];

    internal static SealActForm<ReportedLost> Form { get; } = new("reportedLost", "报失", "reported lost", static v => new()
    {
        By = v.Optional("by", "报告人", "reported by", EntryValue.Text, static a => a.By),
        To = v.Optional("to", "报告对象", "reported to", EntryValue.Text, static a => a.To),
        Circumstances = v.Optional("circumstances", "遗失经过", "circumstances", EntryValue.Text, static a => a.Circumstances),
    });
}
