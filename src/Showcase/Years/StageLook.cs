using NodaTime;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Oversight.Dues;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Oversight.Reports;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Selections.Course;

namespace UnionGovernance.Showcase.Years;

/// <summary>How a stage looks: done well, missed, under way, or come to nothing.</summary>
internal static class StageLook
{
    public static string Of(SelectionStage stage) => stage switch
    {
        SelectionStage.Selected => "met",
        SelectionStage.Refused => "not-met",
        SelectionStage.Withdrawn => "not-asked",
        _ => "open",
    };

    public static string Of(UnionActivity activity) => (activity.ApprovedInAdvance, activity.Stage) switch
    {
        (false, _) => "not-met",
        (true, _) => activity.AwaitsEvaluation ? "open" : "met",
        (_, ActivityStage.Declined or ActivityStage.CalledOff) => "not-asked",
        _ => "open",
    };

    public static string Of(DueState state) => state switch
    {
        DueState.Done => "met",
        DueState.Open => "open",
        _ => "not-met",
    };

    public static string Of(HearingStage stage) => stage == HearingStage.Decided ? "met" : "open";

    public static string Of(UpwardStage stage) => stage is UpwardStage.Replied or UpwardStage.Reported ? "met" : "open";

    public static string Of(StudentMatter matter, LocalDate? asOf) =>
        matter.Stage is MatterStage.Answered or MatterStage.Closed ? "met"
        : asOf is { } day && new AnswerOverdueOn(day).IsSatisfiedBy(matter) ? "not-met"
        : "open";
}
