using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Course;

/// <summary>One step of the course.</summary>
/// <param name="Step">The step.</param>
/// <param name="State">How it stands.</param>
/// <param name="Act">The act that took it; of several, the last that was not refused.</param>
/// <param name="Due">The last day that the school set; nothing where it set none.</param>
/// <param name="Refusals">Why acts were refused.</param>
public sealed record TimelineLine(CongressStep Step, StepState State, CourseAct? Act, LocalDate? Due, ImmutableArray<Refusal> Refusals);
