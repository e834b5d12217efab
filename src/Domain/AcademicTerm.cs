namespace UnionGovernance;

/// <summary>One of the two terms of an academic year.</summary>
public enum AcademicTerm
{
    /// <summary>秋季学期, the first.</summary>
    Autumn,

    /// <summary>春季学期, the second.</summary>
    Spring,
}
