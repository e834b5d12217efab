namespace UnionGovernance.Oversight.Semesters;

/// <summary>One of the two semesters (学期) of an academic year.</summary>
public enum Semester
{
    /// <summary>秋季学期.</summary>
    Autumn,

    /// <summary>春季学期.</summary>
    Spring,
}
