using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Oversight.Guides;

/// <summary>What someone guides the union as.</summary>
public enum GuideRole
{
    /// <summary>分管学生会的党组织领导.</summary>
    PartyLeader,

    /// <summary>指导学生会的团委副书记（院级：团组织负责人）.</summary>
    LeagueDeputySecretary,

    /// <summary>秘书长.</summary>
    SecretaryGeneral,
}

/// <summary>How <see cref="GuideRole"/> is written.</summary>
public static class GuideRoles
{
    private static readonly ChoiceForm<GuideRole> _form = new(
    [
        new(GuideRole.PartyLeader, "partyLeader", new("分管学生会的党组织领导", "Party leader who looks after the union")),
        new(GuideRole.LeagueDeputySecretary, "leagueDeputySecretary", new("指导学生会的团委副书记（团组织负责人）", "the deputy League secretary (in a college the League officer) who guides")),
        new(GuideRole.SecretaryGeneral, "secretaryGeneral", new("秘书长", "the secretary-general")),
    ]);

    extension(GuideRole role)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<GuideRole> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(role).Label;
    }
}
