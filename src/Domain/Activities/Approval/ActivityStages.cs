using UnionGovernance.Facts;

namespace UnionGovernance.Activities.Approval;

/// <summary>How <see cref="ActivityStage"/> is written.</summary>
public static class ActivityStages
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<ActivityStage> Form { get; } = new(
    [
        new(ActivityStage.Proposed, "proposed", new("待审批", "proposed")),
        new(ActivityStage.Approved, "approved", new("已批准", "approved")),
        new(ActivityStage.Declined, "declined", new("未批准", "declined")),
        new(ActivityStage.CalledOff, "calledOff", new("已取消", "called off")),
        new(ActivityStage.Held, "held", new("已举办", "held")),
        new(ActivityStage.Reported, "reported", new("已总结", "reported")),
        new(ActivityStage.Evaluated, "evaluated", new("已评估", "evaluated")),
    ]);
}
