using UnionGovernance.Facts;

namespace UnionGovernance.Unions.Groups;

/// <summary>How <see cref="GroupKind"/> is written.</summary>
public static class GroupKinds
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<GroupKind> Form { get; } = new(
    [
        new(GroupKind.WorkingGroup, "workingGroup", new("专项工作小组", "working group")),
        new(GroupKind.ProjectTeam, "projectTeam", new("临时项目组", "project team")),
    ]);
}
