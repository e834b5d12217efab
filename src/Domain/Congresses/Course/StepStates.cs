using UnionGovernance.Facts;

namespace UnionGovernance.Congresses.Course;

/// <summary>How <see cref="StepState"/> is written.</summary>
public static class StepStates
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<StepState> Form { get; } = new(
    [
        new(StepState.Open, "open", new("未进行", "open")),
        new(StepState.Next, "next", new("可进行", "next")),
        new(StepState.Done, "done", new("已完成", "done")),
        new(StepState.DoneLate, "doneLate", new("逾期完成", "done late")),
        new(StepState.Overdue, "overdue", new("逾期未完成", "overdue")),
        new(StepState.Refused, "refused", new("不予认可", "refused")),
        new(StepState.NotNeeded, "notNeeded", new("不需要", "not needed")),
    ]);
}
