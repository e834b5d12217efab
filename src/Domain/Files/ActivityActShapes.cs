using System.Collections.Immutable;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Activities.Media;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Oversight;

namespace UnionGovernance.Files;

/// <summary>How activities, accounts, lectures and posts stand among the acts of a year.</summary>
internal static class ActivityActShapes
{
    private static readonly TextShape _name = TextShape.Name;
    private static readonly TextShape _text = TextShape.Paragraph;
    private static readonly WholeShape _heads = WholeShape.Heads;
    private static readonly ChoiceShape<ReviewedMatter> _matter = new(ReviewedMatter.Form);

    public static ImmutableArray<ActShape> All { get; } =
    [
        Activity<ActivityProposed>("activityProposed", new("申请举办活动", "an activity is proposed"), static a => a
            .Optional("matter", new("审批事项", "reviewed matter"), _matter, static a => a.Matter, static (a, v) => a with { Matter = v })
            .Optional("hostedBy", new("主办单位", "host"), _name, static a => a.HostedBy, static (a, v) => a with { HostedBy = v })
            .Optional("guidedBy", new("指导单位", "guide"), _name, static a => a.GuidedBy, static (a, v) => a with { GuidedBy = v })
            .Optional("plannedOn", new("计划日期", "planned day"), DateShape.Instance, static a => a.PlannedOn, static (a, v) => a with { PlannedOn = v })
            .Optional("place", new("地点", "place"), _name, static a => a.Place, static (a, v) => a with { Place = v })
            .Optional("content", new("内容", "content"), _text, static a => a.Content, static (a, v) => a with { Content = v })
            .Optional("participants", new("预计参加人数", "participants expected"), _heads, static a => a.Participants, static (a, v) => a with { Participants = v })
            .Optional("budget", new("经费预算（元）", "budget in yuan"), new WholeShape(0, 100_000_000), static a => a.Budget, static (a, v) => a with { Budget = v })
            .Optional("major", new("重大活动", "a major event"), YesNoShape.Instance, static a => a.Major, static (a, v) => a with { Major = v })),
        Activity<ActivityApproved>("activityApproved", new("批准活动", "an activity is approved"), static a => a
            .Optional("condition", new("审批要求", "condition"), _text, static a => a.Condition, static (a, v) => a with { Condition = v })
            .Optional("reportBy", new("总结期限", "report due"), DateShape.Instance, static a => a.ReportBy, static (a, v) => a with { ReportBy = v })),
        Activity<ActivityDeclined>("activityDeclined", new("不予批准活动", "an activity is declined"), static a => a
            .Optional("reason", new("理由", "reason"), _text, static a => a.Reason, static (a, v) => a with { Reason = v })),
        Activity<ActivityCalledOff>("activityCalledOff", new("取消活动", "an activity is called off"), static a => a),
        Activity<ActivityHeld>("activityHeld", new("举办活动", "an activity is held"), static a => a
            .Optional("matter", new("审批事项", "reviewed matter"), _matter, static a => a.Matter, static (a, v) => a with { Matter = v })
            .Optional("hostedBy", new("主办单位", "host"), _name, static a => a.HostedBy, static (a, v) => a with { HostedBy = v })
            .Optional("participants", new("参加人数", "participants"), _heads, static a => a.Participants, static (a, v) => a with { Participants = v })),
        Activity<ActivityReported>("activityReported", new("报送活动总结", "an activity is reported on"), static a => a
            .Optional("outcome", new("活动成效", "outcome"), _text, static a => a.Outcome, static (a, v) => a with { Outcome = v })),
        Activity<ActivityEvaluated>("activityEvaluated", new("评估活动", "an activity is evaluated"), static a => a
            .Optional("result", new("评估结果", "result"), _text, static a => a.Result, static (a, v) => a with { Result = v })),
        new ActShape<AccountRegistered>("accountRegistered", new("登记媒体账号", "an account is registered"), static a => a
            .Required("account", new("账号", "account"), _name, static a => a.Account, static (a, v) => a with { Account = v })
            .Optional("platform", new("平台", "platform"), _name, static a => a.Platform, static (a, v) => a with { Platform = v })
            .Optional("reviewedBy", new("审核人", "reviewer"), _name, static a => a.ReviewedBy, static (a, v) => a with { ReviewedBy = v })),
        new ActShape<AccountReviewerChanged>("accountReviewerChanged", new("更换账号审核人", "an account's reviewer changes"), static a => a
            .Required("account", new("账号", "account"), _name, static a => a.Account, static (a, v) => a with { Account = v })
            .Optional("reviewedBy", new("审核人", "reviewer"), _name, static a => a.ReviewedBy, static (a, v) => a with { ReviewedBy = v })),
        new ActShape<AccountClosed>("accountClosed", new("注销媒体账号", "an account is closed"), static a => a
            .Required("account", new("账号", "account"), _name, static a => a.Account, static (a, v) => a with { Account = v })),
        new ActShape<LectureGiven>("lectureGiven", new("主题宣讲", "a themed lecture is given"), static a => a
            .Required("topic", new("主题", "topic"), _name, static a => a.Topic, static (a, v) => a with { Topic = v })
            .Optional("keyDate", new("重要节点", "key date"), _name, static a => a.KeyDate, static (a, v) => a with { KeyDate = v })
            .Optional("listeners", new("听众人数", "listeners"), _heads, static a => a.Listeners, static (a, v) => a with { Listeners = v })),
        new ActShape<KeyDatePosted>("keyDatePosted", new("重要节点推送", "a post at a key date"), static a => a
            .Required("keyDate", new("重要节点", "key date"), _name, static a => a.KeyDate, static (a, v) => a with { KeyDate = v })
            .Required("topic", new("主题", "topic"), _name, static a => a.Topic, static (a, v) => a with { Topic = v })
            .Optional("account", new("发布账号", "account"), _name, static a => a.Account, static (a, v) => a with { Account = v })),
    ];

    private static ActShape<T> Activity<T>(string word, Words words, Func<ObjectShape<T>, ObjectShape<T>> members)
        where T : ActivityAct, new() => new(word, words, a => members(a
            .Required("activity", new("活动名称", "activity"), _name, static a => a.Activity, static (a, v) => a with { Activity = v })));
}
