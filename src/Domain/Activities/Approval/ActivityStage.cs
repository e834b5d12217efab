namespace UnionGovernance.Activities.Approval;

/// <summary>How far an activity has come.</summary>
public enum ActivityStage
{
    /// <summary>待审批.</summary>
    Proposed,

    /// <summary>已批准.</summary>
    Approved,

    /// <summary>未批准.</summary>
    Declined,

    /// <summary>已取消.</summary>
    CalledOff,

    /// <summary>已举办.</summary>
    Held,

    /// <summary>已总结.</summary>
    Reported,

    /// <summary>已评估.</summary>
    Evaluated,
}
