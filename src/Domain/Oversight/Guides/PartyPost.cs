namespace UnionGovernance.Oversight.Guides;

/// <summary>The post in the Party committee's leadership of whoever looks after the union.</summary>
public enum PartyPost
{
    /// <summary>党组织书记.</summary>
    Secretary,

    /// <summary>党组织副书记.</summary>
    DeputySecretary,

    /// <summary>党组织其他成员.</summary>
    OtherMember,
}
