using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Actions;

/// <summary>How far a corrective action is. Whether it is closed is never stated alone: an assessment shows it too.</summary>
public enum ActionState
{
    /// <summary>待落实: nobody answers for it, or there is no day until when.</summary>
    Unassigned,

    /// <summary>整改中.</summary>
    UnderWay,

    /// <summary>逾期: the day until when is over, and nobody says that it is done.</summary>
    Overdue,

    /// <summary>报完成，评估未证实: the school says that it is done, and the assessment does not show it.</summary>
    Unproved,

    /// <summary>评估已符合，待销号: the assessment shows it, and the school does not say yet that it is done.</summary>
    Proved,

    /// <summary>已销号: the school says that it is done, and the assessment shows it.</summary>
    Closed,

    /// <summary>不再适用: the rule does not apply to the union any more.</summary>
    NotAsked,
}

/// <summary>How <see cref="ActionState"/> is written.</summary>
public static class ActionStates
{
    private static readonly ChoiceForm<ActionState> _form = new(
    [
        new(ActionState.Unassigned, "unassigned", new("待落实", "not assigned")),
        new(ActionState.UnderWay, "underWay", new("整改中", "under way")),
        new(ActionState.Overdue, "overdue", new("逾期", "overdue")),
        new(ActionState.Unproved, "unproved", new("报完成，评估未证实", "said to be done, not shown by the assessment")),
        new(ActionState.Proved, "proved", new("评估已符合，待销号", "shown by the assessment, to be closed")),
        new(ActionState.Closed, "closed", new("已销号", "closed")),
        new(ActionState.NotAsked, "notAsked", new("不再适用", "asked no more")),
    ]);

    extension(ActionState state)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<ActionState> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(state).Label;

        /// <summary>Whether nothing is left to do.</summary>
        public bool IsOver => state is ActionState.Closed or ActionState.NotAsked;
    }
}
