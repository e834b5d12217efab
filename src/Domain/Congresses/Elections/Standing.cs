namespace UnionGovernance.Congresses.Elections;

/// <summary>Where a candidate stands after a count.</summary>
public enum Standing
{
    /// <summary>未当选.</summary>
    NotElected,

    /// <summary>得票相同，待定: at the edge, with as many votes as others.</summary>
    Tied,

    /// <summary>当选.</summary>
    Elected,
}
