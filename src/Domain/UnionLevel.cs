namespace UnionGovernance;

/// <summary>At which level of a school a union stands.</summary>
public enum UnionLevel
{
    /// <summary>校级.</summary>
    School,

    /// <summary>院级, 二级: a college, a residential college (书院) or a branch campus.</summary>
    College,
}
