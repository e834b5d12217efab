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
