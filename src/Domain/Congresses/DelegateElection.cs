namespace UnionGovernance.Congresses;

/// <summary>How delegates were elected.</summary>
public enum DelegateElection
{
    /// <summary>班级团支部推荐、院（系）组织选举.</summary>
    BranchRecommendsCollegeElects,

    /// <summary>团支部选举.</summary>
    BranchElects,

    /// <summary>指定.</summary>
    Appointed,

    /// <summary>全体学生大会，不设代表.</summary>
    AssemblyOfAll,

    /// <summary>其他方式.</summary>
    Other,
}
