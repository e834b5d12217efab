using UnionGovernance.Years;

namespace UnionGovernance.Appraisals.Course;

/// <summary>The result of a semester's appraisal stands.</summary>
public sealed record AppraisalConcluded : YearAct
{
    /// <summary>Which semester's.</summary>
    public Semester Semester { get; init; }
}
