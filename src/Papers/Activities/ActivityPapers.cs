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
            Addressee = Bodies.LeagueCommittee,
            Signatory = new("主办单位、团委", "the host and the League committee"),
            Attachments = new("活动方案", "the plan of the activity"),
            Each = ProposedActivity.Each,
            TitleOf = static (a, title) => $"{a.Activity.Name}{(a.IsActivity ? title : "审批表")}",
            NameOf = static a => a.Activity.Name,
            Facts =
            [
                Condition("is_activity", new("审批的是否活动", "whether an activity is approved"), static (ProposedActivity a, Draft _) => a.IsActivity),
                UnionName("open /record/school", static (ProposedActivity a) => a.Opening.Union),
                Form(
                    "rows",
                    new("申请的内容；只列这一事项有的", "the proposal; only what its matter has"),
                    Row("activity", new("活动（事项）名称", "activity"), "activity", static a => a.Activity.Name),
                    Row("matter", "matter", static a => a.Proposal.Matter?.Label.Chinese),
                    Row("host", "hostedBy", static a => a.Proposal.HostedBy),
                    Row("guide", "guidedBy", static a => a.Proposal.GuidedBy),
                    Row("planned_on", "plannedOn", static a => Shown.Day(a.Proposal.PlannedOn)),
                    Row("place", "place", static a => a.Proposal.Place) with { IsAsked = static a => a.IsActivity },
                    Row("participants", "participants", static a => Shown.Heads(a.Proposal.Participants)) with { IsAsked = static a => a.IsActivity },
                    Row("budget", new("经费预算", "budget"), "budget", static a => a.Proposal.Budget is { } yuan ? $"{Shown.Number(yuan)}元" : null) with { IsAsked = static a => a.IsActivity },
                    Row("major", new("活动类别", "whether it is a major event"), "major", static a => a.Proposal.Major is { } major ? (major ? "重大活动，结束后评估" : "一般活动") : null) with { IsAsked = static a => a.IsActivity },
                    Row("proposed_on", new("申请日期", "day of the proposal"), "on", static a => Shown.Day(a.Proposal.On))),
                Text("content", "activityProposed /content", static (ProposedActivity a) => a.Proposal.Content),
                Text("decision", new("审批意见", "decision"), "activityApproved /activity", static (ProposedActivity a) => a.Activity switch
                {
                    { Declined: { } declined } => $"不予批准。{declined.Reason}",
                    { Approved: { } approved } => $"批准。{approved.Condition}",
                    _ => null,
                }),
                Condition("owes_report", new("批准举办，结束后须报送总结", "whether a report is owed afterwards"), static (ProposedActivity a, Draft _) => a.OwesReport),
                Text("report_by", "activityApproved /reportBy", static (ProposedActivity a) => Shown.Day(a.Activity.Approved?.ReportBy)).When(static a => a.OwesReport),
                Text("approver", new("审批单位", "who decided"), "activityApproved /by", static (ProposedActivity a) => Shown.Names(a.Decided?.By)),
                Text("date", new("审批日期", "day of the decision"), "activityApproved /on", static (ProposedActivity a) => Shown.Day(a.Decided?.On)),
            ],
        },
    ];

    private static FormRow<ProposedActivity> Row(string name, Words label, string member, Func<ProposedActivity, string?> text) => new(name, label, $"activityProposed /{member}", text);

    private static FormRow<ProposedActivity> Row(string name, string member, Func<ProposedActivity, string?> text) => new(name, $"activityProposed /{member}", text);
}
