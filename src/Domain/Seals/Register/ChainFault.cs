namespace UnionGovernance.Seals.Register;

/// <summary>What is wrong with an entry.</summary>
public enum ChainFault
{
    /// <summary>无法读取.</summary>
    Unreadable,

    /// <summary>写法不同.</summary>
    OtherForm,

    /// <summary>内容与摘要不符.</summary>
    Altered,

    /// <summary>属于另一枚公章.</summary>
    OtherSeal,

    /// <summary>序号不连续.</summary>
    OutOfSequence,

    /// <summary>与上一条不衔接.</summary>
    DoesNotFollow,

    /// <summary>与核对点不符.</summary>
    NotAsPrinted,

    /// <summary>末尾缺失.</summary>
    Missing,
}
