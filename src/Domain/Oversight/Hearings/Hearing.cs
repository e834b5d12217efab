using NodaTime;

namespace UnionGovernance.Oversight.Hearings;

/// <summary>A hearing as its acts left it.</summary>
public sealed record Hearing
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How it was planned; nothing where it was not.</summary>
    public HearingPlanned? Planned { get; internal init; }

    /// <summary>How it was held; nothing until then.</summary>
    public HearingHeld? Held { get; internal init; }

    /// <summary>What was decided, at the hearing or after it.</summary>
    public string? Decision { get; internal init; }

    /// <summary>The day of the decision.</summary>
    public LocalDate? DecidedOn { get; internal init; }

    /// <summary>How far it has come.</summary>
    public HearingStage Stage => Decision is not null ? HearingStage.Decided : Held is not null ? HearingStage.Held : HearingStage.Planned;
}
