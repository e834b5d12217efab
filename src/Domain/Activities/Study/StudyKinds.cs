using UnionGovernance.Facts;

namespace UnionGovernance.Activities.Study;

/// <summary>How <see cref="StudyKind"/> is written.</summary>
public static class StudyKinds
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<StudyKind> Form { get; } = new(
    [
        new(StudyKind.Theory, "theory", new("政治理论学习", "theory study")),
        new(StudyKind.LeagueDay, "leagueDay", new("主题团日", "themed League day")),
        new(StudyKind.Branch, "branch", new("学生会团支部学习", "study of the union's League branch")),
    ]);
}
