using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Course;

/// <summary>How a step stands.</summary>
public enum StepState
{
    /// <summary>未说明: nobody said whether it was taken.</summary>
    Open,

    /// <summary>未说明，可进行: nobody said whether it was taken, and all that it stands on is done.</summary>
    Next,

    /// <summary>已完成.</summary>
    Done,

    /// <summary>逾期完成.</summary>
    DoneLate,

    /// <summary>期限已过，未说明是否完成: its last day is over, and nobody said whether it was taken.</summary>
    Overdue,

    /// <summary>不予认可: taken, and refused.</summary>
    Refused,

    /// <summary>不需要.</summary>
    NotNeeded,
}

/// <summary>How <see cref="StepState"/> is written.</summary>
public static class StepStates
{
    private static readonly ChoiceForm<StepState> _form = new(
    [
        new(StepState.Open, "open", new("未说明", "not stated")),
        new(StepState.Next, "next", new("未说明，可进行", "not stated, and may be taken")),
        new(StepState.Done, "done", new("已完成", "done")),
        new(StepState.DoneLate, "doneLate", new("逾期完成", "done late")),
        new(StepState.Overdue, "overdue", new("期限已过，未说明是否完成", "past its last day, and not stated")),
        new(StepState.Refused, "refused", Refusal.Label),
        new(StepState.NotNeeded, "notNeeded", new("不需要", "not needed")),
    ]);

    extension(StepState state)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<StepState> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(state).Label;
    }
}
