using UnionGovernance.Acts;
using UnionGovernance.Json;
using UnionGovernance.Oversight;

namespace UnionGovernance.Activities.Approval;

/// <summary>The acts of <see cref="ActivityRegister"/>.</summary>
internal static class ActivityActs
{
    public static ActTable<ActivityRegister> Table { get; } = new ActTable<ActivityRegister>()
        .Act<ActivityProposed>("activityProposed", "申请举办活动", "an activity is proposed", static v => new()
        {
            Activity = Activity(v),
            Matter = Matter(v, static a => a.Matter),
            HostedBy = HostedBy(v, static a => a.HostedBy),
            GuidedBy = v.Optional("guidedBy", ActivityRegister.Guiding, Forms.Name, static a => a.GuidedBy),
            PlannedOn = v.Optional("plannedOn", "计划日期", "planned day", Forms.Day, static a => a.PlannedOn),
            Place = v.Optional("place", "地点", "place", Forms.Name, static a => a.Place),
            Content = v.Optional("content", "内容", "content", Forms.Paragraph, static a => a.Content),
            Participants = v.Optional("participants", "预计参加人数", "participants expected", Forms.Heads, static a => a.Participants),
            Budget = v.Optional("budget", "经费预算（元）", "budget in yuan", Forms.Whole(0, 100_000_000), static a => a.Budget),
            Major = Major(v, static a => a.Major),
        }, static (register, a) => register.Change(a, activity => activity with { Stage = activity.Held is null ? ActivityStage.Proposed : activity.Stage, Proposed = a, Declined = null }))
        .Act<ActivityApproved>("activityApproved", "批准活动", "an activity is approved", static v => new()
        {
            Activity = Activity(v),
            Condition = v.Optional("condition", "审批要求", "condition", Forms.Paragraph, static a => a.Condition),
            ReportBy = v.Optional("reportBy", "总结期限", "report due", Forms.Day, static a => a.ReportBy),
        }, static (register, a) => register.Approve(a))
        .Act<ActivityDeclined>("activityDeclined", "不予批准活动", "an activity is declined", static v => new()
        {
            Activity = Activity(v),
        }, static (register, a) => register.Change(a, activity => activity with { Stage = activity.Held is null ? ActivityStage.Declined : activity.Stage, Declined = a }))
        .Act<ActivityCalledOff>("activityCalledOff", "取消活动", "an activity is called off", static v => new()
        {
            Activity = Activity(v),
        }, static (register, a) => register.Change(a, activity => activity with { Stage = ActivityStage.CalledOff, CalledOff = a }))
        .Act<ActivityHeld>("activityHeld", "举办活动", "an activity is held", static v => new()
        {
            Activity = Activity(v),
            Matter = Matter(v, static a => a.Matter),
            HostedBy = HostedBy(v, static a => a.HostedBy),
            Participants = v.Optional("participants", "参加人数", "participants", Forms.Heads, static a => a.Participants),
            Major = Major(v, static a => a.Major),
        }, static (register, a) => register.Change(a, activity => activity with { Stage = ActivityStage.Held, Held = a }))
        .Act<ActivityReported>("activityReported", "报送活动总结", "an activity is reported on", static v => new()
        {
            Activity = Activity(v),
            Outcome = v.Optional("outcome", "活动成效", "outcome", Forms.Paragraph, static a => a.Outcome),
        }, static (register, a) => register.Change(a, activity => activity with { Stage = activity.Evaluated is null ? ActivityStage.Reported : activity.Stage, Reported = a }))
        .Act<ActivityEvaluated>("activityEvaluated", "评估活动", "an activity is evaluated", static v => new()
        {
            Activity = Activity(v),
            Result = v.Optional("result", "评估结果", "result", Forms.Paragraph, static a => a.Result),
        }, static (register, a) => register.Change(a, activity => activity with { Stage = ActivityStage.Evaluated, Evaluated = a }));

    private static string Activity<T>(View<T> v)
        where T : ActivityAct => v.Required("activity", "活动名称", "activity", Forms.Name, static a => a.Activity);

    private static ReviewedMatter? Matter<T>(View<T> v, Func<T, ReviewedMatter?> get) => v.Optional("matter", "审批事项", "reviewed matter", ReviewedMatter.Form, get);

    private static string? HostedBy<T>(View<T> v, Func<T, string?> get) => v.Optional("hostedBy", ActivityRegister.Hosting, Forms.Name, get);

    private static bool? Major<T>(View<T> v, Func<T, bool?> get) => v.Optional("major", "重大活动", "a major event", Forms.YesNo, get);
}
