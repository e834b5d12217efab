namespace UnionGovernance.Oversight.Dues;

/// <summary>How something owed stands.</summary>
public enum DueState
{
    /// <summary>未到期.</summary>
    Open,

    /// <summary>已逾期.</summary>
    Overdue,

    /// <summary>按期完成.</summary>
    Done,

    /// <summary>逾期完成.</summary>
    DoneLate,
}
