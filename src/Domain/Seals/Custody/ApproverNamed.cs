using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>指定审批人：the League committee names who approves uses. The one named before is so no longer.</summary>
public sealed record ApproverNamed : SealAct
{
    /// <summary>The League committee.</summary>
    public string? By { get; init; }

    /// <summary>The approver.</summary>
    public string? Approver { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [By, Approver];

    internal static SealActForm<ApproverNamed> Form { get; } = new("approverNamed", "指定审批人", "approver named", static v => new()
    {
        By = v.Optional("by", "团委", "League committee", EntryValue.Text, static a => a.By),
        Approver = ApproverOf(v, static a => a.Approver),
    });
}
