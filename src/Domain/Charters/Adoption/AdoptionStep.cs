namespace UnionGovernance.Charters.Adoption;

/// <summary>A step on a charter's way into effect.</summary>
public enum AdoptionStep
{
    /// <summary>起草.</summary>
    Drafted,

    /// <summary>征求意见.</summary>
    Consulted,

    /// <summary>团委核定.</summary>
    Endorsed,

    /// <summary>向上级学联组织报请核准.</summary>
    Submitted,

    /// <summary>上级学联组织核准.</summary>
    Approved,

    /// <summary>学代会审议通过.</summary>
    Adopted,
}
