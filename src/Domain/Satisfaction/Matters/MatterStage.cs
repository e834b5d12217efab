namespace UnionGovernance.Satisfaction.Matters;

/// <summary>How far a student's matter has come.</summary>
public enum MatterStage
{
    /// <summary>已受理.</summary>
    Received,

    /// <summary>已交办.</summary>
    Assigned,

    /// <summary>已答复.</summary>
    Answered,

    /// <summary>已办结.</summary>
    Closed,
}
