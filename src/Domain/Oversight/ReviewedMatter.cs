namespace UnionGovernance.Oversight;

/// <summary>A matter that the League committee reviews.</summary>
public enum ReviewedMatter
{
    /// <summary>举办活动.</summary>
    Activities,

    /// <summary>发布重要信息.</summary>
    Information,

    /// <summary>对外联系.</summary>
    Liaison,

    /// <summary>使用经费物资.</summary>
    Funds,
}
