using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions;

/// <summary>Political status (政治面貌).</summary>
public enum PoliticalStatus
{
    /// <summary>中共党员.</summary>
    PartyMember,

    /// <summary>中共预备党员.</summary>
    ProbationaryPartyMember,

    /// <summary>共青团员.</summary>
    LeagueMember,

    /// <summary>非党团员: 群众, and members of the democratic parties.</summary>
    Neither,
}

/// <summary>How <see cref="PoliticalStatus"/> is written.</summary>
public static class PoliticalStatuses
{
    private static readonly ChoiceForm<PoliticalStatus> _form = new(
    [
        new(PoliticalStatus.PartyMember, "partyMember", new("中共党员", "Party member")),
        new(PoliticalStatus.ProbationaryPartyMember, "probationaryPartyMember", new("中共预备党员", "probationary Party member")),
        new(PoliticalStatus.LeagueMember, "leagueMember", new("共青团员", "League member")),
        new(PoliticalStatus.Neither, "neither", new("非党团员", "neither")),
    ]);

    extension(PoliticalStatus status)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<PoliticalStatus> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(status).Label;
    }
}
