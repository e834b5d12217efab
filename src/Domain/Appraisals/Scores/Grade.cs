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
