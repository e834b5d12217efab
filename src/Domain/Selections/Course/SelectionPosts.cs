using UnionGovernance.Facts;

namespace UnionGovernance.Selections.Course;

/// <summary>How <see cref="SelectionPost"/> is written.</summary>
public static class SelectionPosts
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<SelectionPost> Form { get; } = new(
    [
        new(SelectionPost.Presidium, "presidium", new("主席团候选人", "candidate for the presidium")),
        new(SelectionPost.Department, "department", new("工作部门成员", "member of a department")),
    ]);
}
