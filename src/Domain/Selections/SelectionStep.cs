namespace UnionGovernance.Selections;

/// <summary>A step of selection (遴选).</summary>
public enum SelectionStep
{
    /// <summary>班级团支部推荐.</summary>
    BranchRecommends,

    /// <summary>院（系）团组织推荐.</summary>
    CollegeLeagueRecommends,

    /// <summary>院（系）团组织同意.</summary>
    CollegeLeagueAgrees,

    /// <summary>院（系）党组织同意.</summary>
    CollegePartyAgrees,

    /// <summary>党委学生工作部门与团委联合审查.</summary>
    JointReview,

    /// <summary>党委确定.</summary>
    PartyDecides,

    /// <summary>院（系）党组织确定.</summary>
    CollegePartyDecides,
}
