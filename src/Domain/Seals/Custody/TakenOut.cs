using NodaTime;

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
}
