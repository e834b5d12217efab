namespace UnionGovernance.Appraisals.Course;

/// <summary>What someone is recognised with.</summary>
public enum Recognition
{
    /// <summary>评奖评优.</summary>
    Award,

    /// <summary>测评加分.</summary>
    Points,

    /// <summary>推荐免试研究生.</summary>
    Recommendation,
}
