using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions.Groups;

/// <summary>How a group stands after the acts entered.</summary>
public enum GroupState
{
    /// <summary>Reported to the League committee, not set up.</summary>
    Reported,

    /// <summary>At work on its matter.</summary>
    AtWork,

    /// <summary>Its matter ended, and it did not: allowed on the last day of the matter, a finding from the next.</summary>
    MatterEnded,

    /// <summary>Dissolved.</summary>
    Ended,
}

/// <summary>How <see cref="GroupState"/> is written.</summary>
public static class GroupStates
{
    private static readonly ChoiceForm<GroupState> _form = new(
    [
        new(GroupState.Reported, "reported", new("已报告", "reported")),
        new(GroupState.AtWork, "atWork", new("工作中", "at work")),
        new(GroupState.MatterEnded, "matterEnded", new("事项已结束", "its matter ended")),
        new(GroupState.Ended, "ended", new("已撤销", "ended")),
    ]);

    extension(GroupState state)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<GroupState> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(state).Label;
    }
}
