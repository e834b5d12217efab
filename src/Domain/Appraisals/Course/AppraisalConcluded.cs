using UnionGovernance.Years;

namespace UnionGovernance.Appraisals.Course;

/// <summary>The result of a term's appraisal stands.</summary>
public sealed record AppraisalConcluded : YearAct
{
    /// <summary>Which term's.</summary>
    public AcademicTerm Term { get; init; }
}
