namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>Over which time a rank is made, for a column that does not say.</summary>
public enum RankWindow
{
    /// <summary>最近1个学期.</summary>
    LastTerm,

    /// <summary>最近1学年.</summary>
    LastYear,

    /// <summary>入学以来.</summary>
    SinceEnrolment,
}
