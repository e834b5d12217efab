using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Oversight.Guides;

/// <summary>What someone who guides the union is beside it.</summary>
public enum GuideStanding
{
    /// <summary>专职: a full-time Party or League cadre.</summary>
    FullTime,

    /// <summary>兼职教师: a teacher who does it beside other work.</summary>
    Teacher,

    /// <summary>学生.</summary>
    Student,
}

/// <summary>How <see cref="GuideStanding"/> is written.</summary>
public static class GuideStandings
{
    private static readonly ChoiceForm<GuideStanding> _form = new(
    [
        new(GuideStanding.FullTime, "fullTime", new("专职干部", "a full-time cadre")),
        new(GuideStanding.Teacher, "teacher", new("兼职教师", "a teacher beside other work")),
        new(GuideStanding.Student, "student", new("学生", "a student")),
    ]);

    extension(GuideStanding standing)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<GuideStanding> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(standing).Label;
    }
}
