using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Appraisals.Scores;

/// <summary>Who rates.</summary>
public enum RaterGroup
{
    /// <summary>学生代表.</summary>
    StudentDelegates,

    /// <summary>学生工作部门、团委等教师.</summary>
    Teachers,

    /// <summary>其他参加评议的人.</summary>
    Others,
}

/// <summary>How <see cref="RaterGroup"/> is written.</summary>
public static class RaterGroups
{
    private static readonly ChoiceForm<RaterGroup> _form = new(
    [
        new(RaterGroup.StudentDelegates, "studentDelegates", new("学生代表", "students' delegates")),
        new(RaterGroup.Teachers, "teachers", new("教师", "teachers")),
        new(RaterGroup.Others, "others", new("其他人员", "others")),
    ]);

    extension(RaterGroup group)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<RaterGroup> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(group).Label;
    }
}
