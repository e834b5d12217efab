namespace UnionGovernance.Appraisals.Course;

/// <summary>Why it ends.</summary>
public enum EndingGround
{
    /// <summary>述职评议不称职.</summary>
    FailedAppraisal,

    /// <summary>违法违纪.</summary>
    Violation,

    /// <summary>其他，须写明.</summary>
    Other,
}
