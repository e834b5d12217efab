using System.Collections.Immutable;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Facts;
using UnionGovernance.Oversight;
using UnionGovernance.Papers.Templates;
using static UnionGovernance.Papers.Templates.TemplateName;
using static UnionGovernance.Papers.YearPaperFacts;

namespace UnionGovernance.Papers.Activities;

/// <summary>The papers of a year's activities: an approval form for each proposal.</summary>
public static class ActivityPapers
{
    private static readonly YearPaper _approval = new(new(
        "activity-approval",
        new("活动审批表", "activity approval"),
        new("团委", "the League committee"),
        new("主办单位、团委", "the host and the League committee"),
        new("活动方案", "the plan of the activity"))
    {
        Names = Texts("title", "activity", "matter", "host", "guide", "planned_on", "place", "participants", "budget", "major", "proposed_on", "content", "decision", "report_by", "union", "approver", "date"),
    });

    /// <summary>The kinds of papers.</summary>
    public static ImmutableArray<PaperForm> Forms { get; } = [_approval.Form];

    /// <summary>Writes the papers.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="opening">The union and its year.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>A form for each activity that was proposed; what was held without a proposal has none.</returns>
    public static ImmutableArray<PaperWriting> Write(ActivityRegister activities, UnionRecord opening, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(opening);
        return [.. activities.All.Where(static a => a.Proposed is not null).Select(a => _approval.Write(templates, a.Name, $"{a.Name}{(a.Proposed!.Matter is null or ReviewedMatter.Activities ? _approval.Form.Title.Chinese : "审批表")}", Facts(a, a.Proposed!, opening)))];
    }

    private static ImmutableArray<PaperFact> Facts(UnionActivity activity, ActivityProposed proposed, UnionRecord opening)
    {
        var by = (activity.Approved ?? (ActivityAct?)activity.Declined)?.By;
        return
        [
            UnionName(opening),
            Text("activity", new("活动名称", "activity"), "activityProposed", "/activity", activity.Name),
            Text("matter", new("审批事项", "reviewed matter"), "activityProposed", "/matter", proposed.Matter is { } matter ? matter.Label.Chinese : null),
            Text("host", new("主办单位", "host"), "activityProposed", "/hostedBy", proposed.HostedBy),
            Text("guide", new("指导单位", "guide"), "activityProposed", "/guidedBy", proposed.GuidedBy),
            Text("planned_on", new("计划日期", "planned day"), "activityProposed", "/plannedOn", Show(proposed.PlannedOn)),
            Text("place", new("地点", "place"), "activityProposed", "/place", proposed.Place),
            Text("content", new("内容", "content"), "activityProposed", "/content", proposed.Content),
            Text("participants", new("预计参加人数", "participants expected"), "activityProposed", "/participants", Heads(proposed.Participants)),
            Text("budget", new("经费预算", "budget"), "activityProposed", "/budget", proposed.Budget is { } yuan ? $"{Number(yuan)}元" : null),
            Text("major", new("是否重大活动", "whether it is a major event"), "activityProposed", "/major", proposed.Major is { } major ? (major ? "重大活动，结束后评估" : "一般活动") : null),
            Text("proposed_on", new("申请日期", "day of the proposal"), "activityProposed", "/on", Show(proposed.On)),
            Text("decision", new("审批意见", "decision"), "activityApproved", "/activity", Decision(activity)),
            Text("report_by", new("总结期限", "report due"), "activityApproved", "/reportBy", activity.Declined is null ? Show(activity.Approved?.ReportBy) : "未举办，无须总结"),
            Text("approver", new("审批单位", "who decided"), "activityApproved", "/by", Names(by)),
            Text("date", new("审批日期", "day of the decision"), "activityApproved", "/on", Show(activity.Approved?.On ?? activity.Declined?.On)),
        ];
    }

    private static string? Decision(UnionActivity activity) => activity switch
    {
        { Declined: { } declined } => $"不予批准。{declined.Reason}",
        { Approved: { } approved } => $"批准。{approved.Condition}",
        _ => null,
    };
}
