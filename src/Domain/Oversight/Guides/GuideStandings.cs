using UnionGovernance.Facts;

namespace UnionGovernance.Oversight.Guides;

/// <summary>How <see cref="GuideStanding"/> is written.</summary>
public static class GuideStandings
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<GuideStanding> Form { get; } = new(
    [
        new(GuideStanding.FullTime, "fullTime", new("专职干部", "a full-time cadre")),
        new(GuideStanding.Teacher, "teacher", new("兼职教师", "a teacher beside other work")),
        new(GuideStanding.Student, "student", new("学生", "a student")),
    ]);
}
