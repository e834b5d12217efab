namespace UnionGovernance.Unions.Groups;

/// <summary>What is set up for one matter, and ends with it.</summary>
public enum GroupKind
{
    /// <summary>专项工作小组.</summary>
    WorkingGroup,

    /// <summary>临时项目组.</summary>
    ProjectTeam,
}
