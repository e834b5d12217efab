namespace UnionGovernance.Charters;

/// <summary>A chapter of a charter, in the usual order.</summary>
public enum CharterChapter
{
    /// <summary>总则.</summary>
    General,

    /// <summary>会员.</summary>
    Members,

    /// <summary>学生代表大会.</summary>
    Congress,

    /// <summary>主席团与工作部门.</summary>
    Structure,

    /// <summary>工作人员.</summary>
    Staff,

    /// <summary>院级组织; only in the charter of a school's union.</summary>
    Colleges,

    /// <summary>监督与指导.</summary>
    Oversight,

    /// <summary>经费与公章.</summary>
    FundsAndSeal,

    /// <summary>附则.</summary>
    Closing,
}
