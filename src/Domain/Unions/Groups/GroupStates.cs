using UnionGovernance.Facts;

namespace UnionGovernance.Unions.Groups;

/// <summary>How <see cref="GroupState"/> is written.</summary>
public static class GroupStates
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<GroupState> Form { get; } = new(
    [
        new(GroupState.Reported, "reported", new("已报告", "reported")),
        new(GroupState.AtWork, "atWork", new("工作中", "at work")),
        new(GroupState.MatterEnded, "matterEnded", new("事项已结束", "its matter ended")),
        new(GroupState.Ended, "ended", new("已撤销", "ended")),
    ]);
}
