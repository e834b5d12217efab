namespace UnionGovernance.Seals;

/// <summary>A matter of the seal's written rules.</summary>
public enum SealMatter
{
    /// <summary>保管.</summary>
    Custody,

    /// <summary>使用.</summary>
    Use,

    /// <summary>登记.</summary>
    Registration,

    /// <summary>挂失.</summary>
    LossReport,
}
