using System.Collections.Immutable;
using UnionGovernance.Oversight;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Activities;

/// <summary>The papers of a year's activities: an approval form for each proposal.</summary>
internal static class ActivityPapers
{
    public static ImmutableArray<PaperKind> Kinds { get; } =
    [
        new PaperKind<ProposedActivity>("activity-approval", new("活动审批表", "activity approval"), SourceFile.Year)
        {
            Addressee = new("团委", "the League committee"),
            Signatory = new("主办单位、团委", "the host and the League committee"),
            Attachments = new("活动方案", "the plan of the activity"),
            Each = ProposedActivity.Each,
            TitleOf = static (a, title) => $"{a.Activity.Name}{(a.Proposal.Matter is null or ReviewedMatter.Activities ? title : "审批表")}",
            NameOf = static a => a.Activity.Name,
            Facts =
            [
                UnionName("open /record/school", static (ProposedActivity a) => a.Opening.Union),
                Text("activity", new("活动名称", "activity"), "activityProposed /activity", static (ProposedActivity a) => a.Activity.Name),
                Text("matter", new("审批事项", "reviewed matter"), "activityProposed /matter", static (ProposedActivity a) => a.Proposal.Matter?.Label.Chinese),
                Text("host", new("主办单位", "host"), "activityProposed /hostedBy", static (ProposedActivity a) => a.Proposal.HostedBy),
                Text("guide", new("指导单位", "guide"), "activityProposed /guidedBy", static (ProposedActivity a) => a.Proposal.GuidedBy),
                Text("planned_on", new("计划日期", "planned day"), "activityProposed /plannedOn", static (ProposedActivity a) => Shown.Day(a.Proposal.PlannedOn)),
                Text("place", new("地点", "place"), "activityProposed /place", static (ProposedActivity a) => a.Proposal.Place),
                Text("content", new("内容", "content"), "activityProposed /content", static (ProposedActivity a) => a.Proposal.Content),
                Text("participants", new("预计参加人数", "participants expected"), "activityProposed /participants", static (ProposedActivity a) => Shown.Heads(a.Proposal.Participants)),
                Text("budget", new("经费预算", "budget"), "activityProposed /budget", static (ProposedActivity a) => a.Proposal.Budget is { } yuan ? $"{Shown.Number(yuan)}元" : null),
                Text("major", new("是否重大活动", "whether it is a major event"), "activityProposed /major", static (ProposedActivity a) => a.Proposal.Major is { } major ? (major ? "重大活动，结束后评估" : "一般活动") : null),
                Text("proposed_on", new("申请日期", "day of the proposal"), "activityProposed /on", static (ProposedActivity a) => Shown.Day(a.Proposal.On)),
                Text("decision", new("审批意见", "decision"), "activityApproved /activity", static (ProposedActivity a) => a.Activity switch
                {
                    { Declined: { } declined } => $"不予批准。{declined.Reason}",
                    { Approved: { } approved } => $"批准。{approved.Condition}",
                    _ => null,
                }),
                Text("report_by", new("总结期限", "report due"), "activityApproved /reportBy", static (ProposedActivity a) => a.Activity.Declined is null ? Shown.Day(a.Activity.Approved?.ReportBy) : "未举办，无须总结"),
                Text("approver", new("审批单位", "who decided"), "activityApproved /by", static (ProposedActivity a) => Shown.Names(a.Decided?.By)),
                Text("date", new("审批日期", "day of the decision"), "activityApproved /on", static (ProposedActivity a) => Shown.Day(a.Decided?.On)),
            ],
        },
    ];
}
