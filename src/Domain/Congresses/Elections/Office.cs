namespace UnionGovernance.Congresses.Elections;

/// <summary>What is filled by an election.</summary>
public enum Office
{
    /// <summary>主席团成员.</summary>
    Presidium,

    /// <summary>学代会代表.</summary>
    Delegates,

    /// <summary>常任代表或委员会委员.</summary>
    StandingDelegates,

    /// <summary>出席上级学代会的代表.</summary>
    HigherDelegates,

    /// <summary>其他.</summary>
    Other,
}
