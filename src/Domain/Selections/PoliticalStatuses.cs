using UnionGovernance.Facts;

namespace UnionGovernance.Selections;

/// <summary>How <see cref="PoliticalStatus"/> is written.</summary>
public static class PoliticalStatuses
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<PoliticalStatus> Form { get; } = new(
    [
        new(PoliticalStatus.PartyMember, "partyMember", new("中共党员", "Party member")),
        new(PoliticalStatus.ProbationaryPartyMember, "probationaryPartyMember", new("中共预备党员", "probationary Party member")),
        new(PoliticalStatus.LeagueMember, "leagueMember", new("共青团员", "League member")),
        new(PoliticalStatus.Neither, "neither", new("群众或其他", "neither")),
    ]);
}
