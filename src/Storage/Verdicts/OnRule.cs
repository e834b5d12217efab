using UnionGovernance.Rules;

namespace UnionGovernance.Storage.Verdicts;

/// <summary>The verdicts on one rule.</summary>
/// <param name="rule">The rule's id, or a goal's.</param>
/// <param name="year">The academic year; of all years, if not said.</param>
/// <param name="verdict">The verdict; each of the four, if not said.</param>
public sealed class OnRule(string rule, AcademicYear? year = null, Verdict? verdict = null) : Asked<RecordVerdict>(v =>
    v.Rule == rule && (year == null || v.AcademicYear == year) && (verdict == null || v.Verdict == verdict))
{
    /// <inheritdoc/>
    protected override bool Holds(RecordVerdict subject) =>
        subject.Rule == rule && (year ?? subject.AcademicYear) == subject.AcademicYear && (verdict ?? subject.Verdict) == subject.Verdict;
}
