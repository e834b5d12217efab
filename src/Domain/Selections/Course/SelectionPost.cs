namespace UnionGovernance.Selections.Course;

/// <summary>For what someone is selected; it decides the chain.</summary>
public enum SelectionPost
{
    /// <summary>主席团候选人.</summary>
    Presidium,

    /// <summary>工作部门成员.</summary>
    Department,
}
