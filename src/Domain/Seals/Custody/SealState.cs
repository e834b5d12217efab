namespace UnionGovernance.Seals.Custody;

/// <summary>Where a seal is in its life.</summary>
public enum SealState
{
    /// <summary>未刻制.</summary>
    NotMade,

    /// <summary>已刻制，待领取.</summary>
    Made,

    /// <summary>专人保管.</summary>
    InCustody,

    /// <summary>外带.</summary>
    Out,

    /// <summary>报失.</summary>
    Lost,

    /// <summary>作废.</summary>
    Void,

    /// <summary>停用收回.</summary>
    Retired,

    /// <summary>销毁.</summary>
    Destroyed,
}
