using UnionGovernance.Facts;

namespace UnionGovernance.Oversight.Dues;

/// <summary>How <see cref="DueState"/> is written.</summary>
public static class DueStates
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<DueState> Form { get; } = new(
    [
        new(DueState.Open, "open", new("未到期", "open")),
        new(DueState.Overdue, "overdue", new("已逾期", "overdue")),
        new(DueState.Done, "done", new("按期完成", "done in time")),
        new(DueState.DoneLate, "doneLate", new("逾期完成", "done late")),
    ]);
}
