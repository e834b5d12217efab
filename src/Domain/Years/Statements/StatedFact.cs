namespace UnionGovernance.Years.Statements;

/// <summary>A fact that somebody states: a yes to it rests on who says so, when, and in which document. That the structure is flat has an act of its own.</summary>
public enum StatedFact
{
    /// <summary>只聚焦服务主业.</summary>
    ServesOnly,

    /// <summary>学代会召开规范.</summary>
    CongressInForm,

    /// <summary>评奖评优不与岗位简单挂钩.</summary>
    AwardsNotTied,

    /// <summary>测评加分不与岗位简单挂钩.</summary>
    PointsNotTied,

    /// <summary>推荐免试研究生不与岗位简单挂钩.</summary>
    RecommendationNotTied,

    /// <summary>党组织定期听取汇报.</summary>
    PartyHears,

    /// <summary>重要事项事先向团委报告.</summary>
    AdvanceReport,

    /// <summary>公章专人保管.</summary>
    NamedCustodian,
}
