using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Appraisals.Scores;

/// <summary>The result of an appraisal, the lowest first. No national scale is known.</summary>
public enum Grade
{
    /// <summary>不称职.</summary>
    Incompetent,

    /// <summary>基本称职.</summary>
    BasicallyCompetent,

    /// <summary>称职.</summary>
    Competent,

    /// <summary>优秀.</summary>
    Excellent,
}

/// <summary>How <see cref="Grade"/> is written.</summary>
public static class Grades
{
    private static readonly ChoiceForm<Grade> _form = new(
    [
        new(Grade.Incompetent, "incompetent", new("不称职", "not competent")),
        new(Grade.BasicallyCompetent, "basicallyCompetent", new("基本称职", "basically competent")),
        new(Grade.Competent, "competent", new("称职", "competent")),
        new(Grade.Excellent, "excellent", new("优秀", "excellent")),
    ]);

    extension(Grade grade)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Grade> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(grade).Label;
    }
}
