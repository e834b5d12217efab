using NodaTime;
using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>外带：the seal leaves the office for a time, in the hands of a keeper.</summary>
public sealed record TakenOut : SealAct
{
    /// <summary>Who agreed.</summary>
    public string? Approver { get; init; }

    /// <summary>The keeper (带出期间保管人).</summary>
    public string? Keeper { get; init; }

    /// <summary>The last moment at which it is back in time, inclusive.</summary>
    public LocalDateTime? ReturnBy { get; init; }

    /// <summary>What for.</summary>
    public string? Purpose { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [Approver, Keeper];

    internal static SealActForm<TakenOut> Form { get; } = new("takenOut", "外带", "taken out", static v => new()
    {
        Approver = ApproverOf(v, static a => a.Approver),
        Keeper = v.Optional("keeper", "外带保管人", "keeper", EntryValue.Text, static a => a.Keeper),
        ReturnBy = v.Optional("returnBy", "归还时限", "return by", EntryValue.Moment, static a => a.ReturnBy),
        Purpose = PurposeOf(v, static a => a.Purpose),
    });
}
