namespace UnionGovernance.Selections;

/// <summary>Political status (政治面貌).</summary>
public enum PoliticalStatus
{
    /// <summary>中共党员.</summary>
    PartyMember,

    /// <summary>中共预备党员.</summary>
    ProbationaryPartyMember,

    /// <summary>共青团员.</summary>
    LeagueMember,

    /// <summary>群众或其他.</summary>
    Neither,
}
