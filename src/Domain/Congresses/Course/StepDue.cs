using NodaTime;

namespace UnionGovernance.Congresses.Course;

/// <summary>A date that the school set for a step. No other dates are known, and none are invented.</summary>
public sealed record StepDue
{
    /// <summary>The step.</summary>
    public CongressStep Step { get; init; }

    /// <summary>The last day, itself in time.</summary>
    public LocalDate By { get; init; }
}
