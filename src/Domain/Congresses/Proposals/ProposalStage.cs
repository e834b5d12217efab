namespace UnionGovernance.Congresses.Proposals;

/// <summary>How far a proposal has come.</summary>
public enum ProposalStage
{
    /// <summary>退回补正: its form is not complete.</summary>
    Returned,

    /// <summary>待审查.</summary>
    Submitted,

    /// <summary>不予立案.</summary>
    Refused,

    /// <summary>已立案.</summary>
    OnDocket,

    /// <summary>已并案.</summary>
    Merged,

    /// <summary>承办中.</summary>
    Handled,

    /// <summary>已答复.</summary>
    Replied,

    /// <summary>不满意，待重新办理.</summary>
    ToReopen,

    /// <summary>办结.</summary>
    Settled,

    /// <summary>已向学代会报告.</summary>
    Reported,
}
