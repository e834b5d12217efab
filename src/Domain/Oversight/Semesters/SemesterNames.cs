using UnionGovernance.Facts;

namespace UnionGovernance.Oversight.Semesters;

/// <summary>How <see cref="Semester"/> is written.</summary>
public static class SemesterNames
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<Semester> Form { get; } = new(
    [
        new(Semester.Autumn, "autumn", new("秋季学期", "autumn semester")),
        new(Semester.Spring, "spring", new("春季学期", "spring semester")),
    ]);
}
