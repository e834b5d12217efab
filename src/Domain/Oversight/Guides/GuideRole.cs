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
