namespace UnionGovernance.Unions.Functions;

/// <summary>A function of the school's administration, which is not a union's.</summary>
public enum ForeignFunction
{
    /// <summary>宿舍管理.</summary>
    Dormitory,

    /// <summary>文明纠察.</summary>
    DisciplinePatrol,

    /// <summary>安全保卫.</summary>
    Security,

    /// <summary>其他行政职能.</summary>
    Other,
}
