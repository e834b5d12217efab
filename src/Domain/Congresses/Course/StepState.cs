namespace UnionGovernance.Congresses.Course;

/// <summary>How a step stands.</summary>
public enum StepState
{
    /// <summary>未进行.</summary>
    Open,

    /// <summary>可进行: all that it stands on is done.</summary>
    Next,

    /// <summary>已完成.</summary>
    Done,

    /// <summary>逾期完成.</summary>
    DoneLate,

    /// <summary>逾期未完成.</summary>
    Overdue,

    /// <summary>不予认可: taken, and refused.</summary>
    Refused,

    /// <summary>不需要.</summary>
    NotNeeded,
}
