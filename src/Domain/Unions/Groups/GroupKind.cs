using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions.Groups;

/// <summary>What is set up for one matter, and ends with it.</summary>
public enum GroupKind
{
    /// <summary>专项工作小组.</summary>
    WorkingGroup,

    /// <summary>临时项目组.</summary>
    ProjectTeam,
}

/// <summary>How <see cref="GroupKind"/> is written.</summary>
public static class GroupKinds
{
    private static readonly ChoiceForm<GroupKind> _form = new(
    [
        new(GroupKind.WorkingGroup, "workingGroup", new("专项工作小组", "working group")),
        new(GroupKind.ProjectTeam, "projectTeam", new("临时项目组", "project team")),
    ]);

    extension(GroupKind kind)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<GroupKind> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(kind).Label;
    }
}
