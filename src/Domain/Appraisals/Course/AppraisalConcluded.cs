using UnionGovernance.Acts;

namespace UnionGovernance.Appraisals.Course;

/// <summary>The result of a semester's appraisal stands.</summary>
public sealed record AppraisalConcluded : Act
{
    /// <summary>Which semester's.</summary>
    public Semester Semester { get; init; }
}
