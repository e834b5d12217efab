using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Course;

/// <summary>A date that the school set for a step. No other dates are known, and none are invented.</summary>
public sealed record StepDue
{
    /// <summary>The step.</summary>
    public CongressStep Step { get; init; }

    /// <summary>The last day, itself in time.</summary>
    public LocalDate By { get; init; }

    internal static Shape<StepDue> Shape { get; } = Shapes.Of<StepDue>(static v => new()
    {
        Step = v.Required("step", "环节", "step", CongressStep.Form, static d => d.Step),
        By = v.Required("by", "最迟日期（含）", "last day, itself in time", Forms.Day, static d => d.By),
    });
}
