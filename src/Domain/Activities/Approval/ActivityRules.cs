using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Activities.Approval;

/// <summary>What an activity asks.</summary>
internal static class ActivityRules
{
    /// <summary>The League committee approves beforehand; on the day itself is in time.</summary>
    public static Precondition ApprovedInAdvance { get; } = new(
        "activity.approved-in-advance",
        new("举办活动、发布重要信息、对外联系、使用经费物资须事先报团委批准", "Events, important information, liaison, funds and supplies are approved by the League committee beforehand"),
        Opinions2019.LeagueReviews, Opinions2019.AdvanceReport);

    /// <summary>Whoever approves or declines is named; not host or guide, not of the union itself, and of those who guide it only who serves that day.</summary>
    public static Precondition Approver { get; } = new(
        "activity.approver",
        new(
            "写明由谁审批；审批者不是主办、指导单位，不是学生会的部门或工作人员，指导人只在任期内审批",
            "Whoever decides is named, is neither host nor guide nor of the union itself, and decides only while in office"),
        Opinions2019.LeagueReviews);

    /// <summary>A proposal says who hosts and who guides, and they are two: the school's union builds the stage, the college performs.</summary>
    public static Precondition HostAndGuide { get; } = new(
        "activity.host-and-guide",
        new("写明主办单位和指导单位，两者不是同一单位", "Host and guide are named, and are not the same"),
        Basis.OwnGoal);

    /// <summary>An activity is proposed, decided on, held, reported on and evaluated once each; nothing is reported on before it was held, and nothing called off after.</summary>
    public static Precondition Once { get; } = new(
        "activity.once",
        new("同一活动各环节只办一次；举办之前不总结，举办之后不取消", "Each is done once; nothing is reported on before it was held, nor called off after"),
        Basis.Time("活动"));

    /// <summary>Proposal, decision, event, report, evaluation: each follows the one before it, none left out; the same day is in time.</summary>
    public static Precondition InOrder { get; } = new(
        "activity.in-order",
        new("申请、审批、举办、总结、评估依次进行", "Proposal, decision, event, report and evaluation follow each other"),
        Basis.OwnGoal);
}
