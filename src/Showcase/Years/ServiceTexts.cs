using UnionGovernance.Congresses.Proposals;
using UnionGovernance.Papers.Oversight;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Showcase.Congresses;
using UnionGovernance.Years.Statements;

namespace UnionGovernance.Showcase.Years;

/// <summary>What the pages on activities, oversight, service and satisfaction say themselves.</summary>
internal static class ServiceTexts
{
    public static Words Activities { get; } = new("活动与监督", "Activities and oversight");

    public static Words ActivitiesLead { get; } = new(
        "活动由谁主办、谁指导，团委何时批准，何时举办、总结、评估；未经批准就举办的，照实列出。",
        "Who hosts and who guides each activity, when the League committee approved it, when it was held, reported and evaluated. What was held without approval is told.");

    public static Words Satisfaction { get; } = new("服务与满意度", "Service and satisfaction");

    public static Words SatisfactionLead { get; } = new(
        "学生诉求办理用了几天，满意度调查问了多少人、结果有多可靠。没有基数就没有百分比，也不出现学生姓名。",
        "How many days students' matters took; how many were asked in a survey, and how sure its result is. No percentage without its base, and no student by name.");

    public static Words Activity { get; } = new("活动", "Activity");

    public static Words Host { get; } = Headings.OfYear("activityProposed", "hostedBy");

    public static Words Guide { get; } = Headings.OfYear("activityProposed", "guidedBy");

    public static Words Matter { get; } = Headings.OfYear("activityProposed", "matter");

    public static Words Stage { get; } = CongressTexts.State;

    public static Words Approved { get; } = new("批准日期", "Approved");

    public static Words Held { get; } = new("举办日期", "Held");

    public static Words Awaits { get; } = new("重大活动，待评估", "a major event, to be evaluated");

    public static Words Findings { get; } = new("发现的问题", "Findings");

    public static Words NoFindings { get; } = new("没有：举办的都事先经过批准，推送都由在册账号发布。", "None: all that was held was approved beforehand, and all posts came from accounts in the register.");

    public static Words Accounts { get; } = new("媒体账号", "Accounts");

    public static Words Account { get; } = Headings.OfYear("accountRegistered", "account");

    public static Words Platform { get; } = Headings.OfYear("accountRegistered", "platform");

    public static Words Reviewer { get; } = Headings.OfYear("accountRegistered", "reviewedBy");

    public static Words Themes { get; } = new("主题宣讲和重要节点推送", "Themed lectures and posts at key dates");

    public static Words KeyDate { get; } = new("节点", "Key date");

    public static Words Topic { get; } = Headings.OfYear("lectureGiven", "topic");

    public static Words Lecture { get; } = new("宣讲", "lecture");

    public static Words Oversight { get; } = new("谁来指导", "Who guides the union");

    public static Words Role { get; } = Headings.OfYear("guideNamed", "role");

    public static Words Standing { get; } = new("身份或职务", "Standing or post");

    public static Words Hearings { get; } = Headings.Of(ListedActs.Hearings.Label);

    public static Words Decision { get; } = Headings.OfYear("hearingHeld", "decision");

    public static Words SentTo { get; } = new("报送", "Sent to");

    public static Words Upward { get; } = Headings.Of(OversightWords.Upward);

    public static Words Or { get; } = new("或", " or ");

    public static Words Dues { get; } = Headings.Of(OversightWords.Dues);

    public static Words DueBy { get; } = new("期限（当天为按期）", "Due (the day itself in time)");

    public static Words To { get; } = new("应向", "To");

    public static Words From { get; } = new("由", "From");

    public static Words What { get; } = new("事项", "What");

    public static Words Matters { get; } = new("学生诉求", "Students' matters");

    public static Words Number { get; } = Headings.OfYear("matterReceived", "number");

    public static Words Received { get; } = new("受理", "Received");

    public static Words Answered { get; } = Headings.OfCongress("/proposals/handlings/reply");

    public static Words Open { get; } = new("未答复（另计）", "Open (counted apart)");

    public static Words Days { get; } = new("天数", "Days");

    public static Words Median { get; } = new("已答复的中位数（天）", "Median of the answered (days)");

    public static Words Longest { get; } = new("已答复的最长（天）", "Longest of the answered (days)");

    public static Words LongestOpen { get; } = new("未答复的最长（天）", "Longest of the open (days)");

    public static Words College { get; } = Headings.OfYear("matterReceived", "college");

    public static Words Wanted { get; } = new("计划样本", "Sample wanted");

    public static Words Satisfied { get; } = Headings.Of(UnionGovernance.Congresses.Proposals.Satisfied.Yes.Label);

    public static Words Interval { get; } = new("置信区间（威尔逊）", "Interval (Wilson)");

    public static Words Weighted { get; } = new("按学院学生数加权", "Weighted by the colleges' students");

    public static Words AssignedTo { get; } = new("承办", "Assigned to");

    public static Words Closed { get; } = Headings.Of(MatterStage.Closed.Label);

    public static Words Margin { get; } = Headings.OfYear("surveyPlanned", "margin");

    public static Words Confidence { get; } = Headings.OfYear("surveyPlanned", "confidence");

    public static Words Silent { get; } = new("没有人作答的学院，加权结果因此不出", "Colleges without an answer; without them there is no weighted result");

    public static Words AnsweredIt { get; } = new("作答", "Answered");

    public static Words SatisfiedAtClosing { get; } = new("办结时问过的人中满意", "Satisfied, of those asked at closing");

    public static Words LeastRise { get; } = new("同样多的人再次作答，到多少才算真的上升", "The least real rise, if as many answer again");

    public static Words LeastFall { get; } = new("同样多的人再次作答，到多少才算真的下降", "The least real fall, if as many answer again");

    public static Words NoChange { get; } = new("没有", "none");
}
