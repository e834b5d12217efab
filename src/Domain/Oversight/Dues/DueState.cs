using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Oversight.Dues;

/// <summary>How something owed stands.</summary>
public enum DueState
{
    /// <summary>未到期.</summary>
    Open,

    /// <summary>已逾期.</summary>
    Overdue,

    /// <summary>按期完成.</summary>
    Done,

    /// <summary>逾期完成.</summary>
    DoneLate,
}

/// <summary>How <see cref="DueState"/> is written.</summary>
public static class DueStates
{
    private static readonly ChoiceForm<DueState> _form = new(
    [
        new(DueState.Open, "open", new("未到期", "open")),
        new(DueState.Overdue, "overdue", new("已逾期", "overdue")),
        new(DueState.Done, "done", new("按期完成", "done in time")),
        new(DueState.DoneLate, "doneLate", new("逾期完成", "done late")),
    ]);

    extension(DueState state)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<DueState> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(state).Label;
    }
}
