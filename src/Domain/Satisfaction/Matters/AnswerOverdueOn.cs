using NodaTime;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>Which matters' answers are overdue on a day: the last day for one is past, and none was given by then. Without a last day nothing is overdue.</summary>
/// <param name="day">The day.</param>
public sealed class AnswerOverdueOn(LocalDate day) : Asked<StudentMatter>(m => m.AnswerBy < day && (m.AnsweredOn == null || m.AnsweredOn > day))
{
    /// <inheritdoc/>
    protected override bool Holds(StudentMatter subject) => subject.AnswerBy < day && !(subject.AnsweredOn <= day);
}
