using UnionGovernance.Facts;

namespace UnionGovernance.Appraisals.Scores;

/// <summary>How <see cref="RaterGroup"/> is written.</summary>
public static class RaterGroups
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<RaterGroup> Form { get; } = new(
    [
        new(RaterGroup.StudentDelegates, "studentDelegates", new("学生代表", "students' delegates")),
        new(RaterGroup.Teachers, "teachers", new("教师", "teachers")),
        new(RaterGroup.Others, "others", new("其他", "others")),
    ]);
}
