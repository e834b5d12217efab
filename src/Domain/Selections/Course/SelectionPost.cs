using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Selections.Course;

/// <summary>For what someone is selected; it decides the chain.</summary>
public enum SelectionPost
{
    /// <summary>主席团候选人.</summary>
    Presidium,

    /// <summary>工作部门成员.</summary>
    Department,
}

/// <summary>How <see cref="SelectionPost"/> is written.</summary>
public static class SelectionPosts
{
    private static readonly ChoiceForm<SelectionPost> _form = new(
    [
        new(SelectionPost.Presidium, "presidium", new("主席团候选人", "candidate for the presidium")),
        new(SelectionPost.Department, "department", new("工作部门成员", "member of a department")),
    ]);

    extension(SelectionPost post)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<SelectionPost> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(post).Label;
    }
}
