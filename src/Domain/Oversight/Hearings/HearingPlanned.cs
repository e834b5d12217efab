using NodaTime;

namespace UnionGovernance.Oversight.Hearings;

/// <summary>The Party committee planned a hearing.</summary>
public sealed record HearingPlanned : HearingAct
{
    /// <summary>The last day for it, itself in time.</summary>
    public LocalDate DueBy { get; init; }
}
