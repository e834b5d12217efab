using UnionGovernance.Acts;

namespace UnionGovernance.Appraisals.Course;

/// <summary>The body that rates meets (评议会). Numbers that nobody stated hold the result up.</summary>
public sealed record AppraisalHeld : Act
{
    /// <summary>Which semester's.</summary>
    public Semester Semester { get; init; }

    /// <summary>Students' delegates who rate, in heads.</summary>
    public int? StudentDelegates { get; init; }

    /// <summary>Teachers who rate, in heads: student-affairs department and League committee.</summary>
    public int? Teachers { get; init; }

    /// <summary>Others who rate, in heads.</summary>
    public int? Others { get; init; }
}
