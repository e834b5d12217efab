using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Course;

/// <summary>One step of the course.</summary>
/// <param name="Step">The step.</param>
/// <param name="State">How it stands.</param>
/// <param name="Act">The act that took it; of several, the last that was not refused.</param>
/// <param name="Due">The last day that the school set; nothing where it set none.</param>
/// <param name="Refusals">Why acts were refused.</param>
public sealed record TimelineLine(CongressStep Step, StepState State, CourseAct? Act, LocalDate? Due, ImmutableArray<Refusal> Refusals)
{
    /// <summary>What nobody said of the step, though it was taken.</summary>
    public ImmutableArray<Words> Unstated { get; init; } = [];

    internal static Shape<TimelineLine> Shape { get; } = Shapes.Written<TimelineLine>(static v =>
    {
        v.Required("step", CourseAct.Shape["step"].Words, CongressStep.Form, static l => l.Step);
        v.Required("state", "状态", "state", StepState.Form, static l => l.State);
        v.Optional("on", CourseAct.Shape["on"].Words, Forms.Day, static l => l.Act?.On);
        v.Optional("until", "结束日期", "last day", Forms.Day, static l => l.Act?.Until);
        v.Optional("due", "期限", "due", Forms.Day, static l => l.Due);
        v.Optional("document", CourseAct.Shape["document"].Words, Forms.Name, static l => l.Act?.Document);
        v.Required("refusals", Refusal.Heading, Forms.Each(Refusal.Shape), static l => l.Refusals);
        v.Required("unstated", StepState.Open.Label, Forms.Each(Words.Shape), static l => l.Unstated);
    });
}
