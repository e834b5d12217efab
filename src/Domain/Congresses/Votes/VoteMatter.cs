namespace UnionGovernance.Congresses.Votes;

/// <summary>What kind of matter is voted on; each kind has its majority in the charter.</summary>
public enum VoteMatter
{
    /// <summary>一般决议.</summary>
    Resolution,

    /// <summary>修改章程.</summary>
    Amendment,
}
