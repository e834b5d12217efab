using UnionGovernance.Rules;

namespace UnionGovernance.Storage.Verdicts;

/// <summary>One verdict on whatever rule: with <see cref="Verdict.NotMet"/>, all that is broken. The records that have any are the unions of the answer, each once.</summary>
/// <param name="verdict">The verdict.</param>
/// <param name="year">The academic year; of all years, if not said.</param>
public sealed class OnAnyRule(Verdict verdict, AcademicYear? year = null) : Asked<RecordVerdict>(v =>
    v.Verdict == verdict && (year == null || v.AcademicYear == year))
{
    /// <inheritdoc/>
    protected override bool Holds(RecordVerdict subject) => subject.Verdict == verdict && (year ?? subject.AcademicYear) == subject.AcademicYear;
}
