using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Activities.Approval;

/// <summary>How far an activity has come.</summary>
public enum ActivityStage
{
    /// <summary>待审批.</summary>
    Proposed,

    /// <summary>已批准.</summary>
    Approved,

    /// <summary>未批准.</summary>
    Declined,

    /// <summary>已取消.</summary>
    CalledOff,

    /// <summary>已举办.</summary>
    Held,

    /// <summary>已总结.</summary>
    Reported,

    /// <summary>已评估.</summary>
    Evaluated,
}

/// <summary>How <see cref="ActivityStage"/> is written.</summary>
public static class ActivityStages
{
    private static readonly ChoiceForm<ActivityStage> _form = new(
    [
        new(ActivityStage.Proposed, "proposed", new("待审批", "proposed")),
        new(ActivityStage.Approved, "approved", new("已批准", "approved")),
        new(ActivityStage.Declined, "declined", new("未批准", "declined")),
        new(ActivityStage.CalledOff, "calledOff", new("已取消", "called off")),
        new(ActivityStage.Held, "held", new("已举办", "held")),
        new(ActivityStage.Reported, "reported", new("已总结", "reported")),
        new(ActivityStage.Evaluated, "evaluated", new("已评估", "evaluated")),
    ]);

    extension(ActivityStage stage)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<ActivityStage> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(stage).Label;
    }
}
