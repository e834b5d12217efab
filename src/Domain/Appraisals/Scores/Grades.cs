using UnionGovernance.Facts;

namespace UnionGovernance.Appraisals.Scores;

/// <summary>How <see cref="Grade"/> is written.</summary>
public static class Grades
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<Grade> Form { get; } = new(
    [
        new(Grade.Incompetent, "incompetent", new("不称职", "not competent")),
        new(Grade.BasicallyCompetent, "basicallyCompetent", new("基本称职", "basically competent")),
        new(Grade.Competent, "competent", new("称职", "competent")),
        new(Grade.Excellent, "excellent", new("优秀", "excellent")),
    ]);
}
