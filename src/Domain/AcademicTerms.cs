using UnionGovernance.Facts;

namespace UnionGovernance;

/// <summary>How <see cref="AcademicTerm"/> is written.</summary>
public static class AcademicTerms
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<AcademicTerm> Form { get; } = new(
    [
        new(AcademicTerm.Autumn, "autumn", new("秋季学期", "autumn term")),
        new(AcademicTerm.Spring, "spring", new("春季学期", "spring term")),
    ]);
}
