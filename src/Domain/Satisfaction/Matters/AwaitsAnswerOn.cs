using NodaTime;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>Which matters await an answer on a day: received by then, and not answered by then.</summary>
/// <param name="day">The day, itself included.</param>
public sealed class AwaitsAnswerOn(LocalDate day) : Asked<StudentMatter>(m => m.ReceivedOn <= day && (m.AnsweredOn == null || m.AnsweredOn > day))
{
    /// <inheritdoc/>
    protected override bool Holds(StudentMatter subject) => subject.ReceivedOn <= day && !(subject.AnsweredOn <= day);
}
