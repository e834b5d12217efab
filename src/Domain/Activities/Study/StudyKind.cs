using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Activities.Study;

/// <summary>What kind of meeting it was.</summary>
public enum StudyKind
{
    /// <summary>政治理论学习.</summary>
    Theory,

    /// <summary>主题团日.</summary>
    LeagueDay,

    /// <summary>团支部学习.</summary>
    Branch,
}

/// <summary>How <see cref="StudyKind"/> is written.</summary>
public static class StudyKinds
{
    private static readonly ChoiceForm<StudyKind> _form = new(
    [
        new(StudyKind.Theory, "theory", new("政治理论学习", "theory study")),
        new(StudyKind.LeagueDay, "leagueDay", new("主题团日", "themed League day")),
        new(StudyKind.Branch, "branch", new("学生会团支部学习", "study of the union's League branch")),
    ]);

    extension(StudyKind kind)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<StudyKind> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(kind).Label;
    }
}
