using UnionGovernance.Facts;

namespace UnionGovernance.Unions.Posts;

/// <summary>Titles of posts, and which of them a national table permits.</summary>
public static class PostTitles
{
    /// <summary>The secretary-general: a full-time League cadre, in a college a League teacher, and never a student.</summary>
    public const string SecretaryGeneral = "秘书长";

    /// <summary>The deputy of the secretary-general, who is no student either.</summary>
    public const string DeputySecretaryGeneral = "副秘书长";

    /// <summary>A member of the presidium, whatever their title.</summary>
    public const string PresidiumMember = "主席团成员";

    /// <summary>A member of a department, whatever their title.</summary>
    public const string DepartmentMember = "工作部门成员";

    /// <summary>The executive chair whose turn passes from one member of the presidium to the next.</summary>
    public const string RotatingChair = "轮值执行主席";

    /// <summary>The executive chair, of whom the word alone does not say whether the turn passes on.</summary>
    public const string ExecutiveChair = "执行主席";

    /// <summary>How titles are written.</summary>
    public static ListForm<string> Form { get; } = new(TextForm.Text, ordered: false) { Says = PostReading.TitlesIn, CountedElsewhere = IsForTeachers };

    /// <summary>
    /// The list of 2020: 执行主席 was for schools that try rotation. Both forms of that title are read,
    /// since a school does not break the table by writing 轮值 before it.
    /// </summary>
    public static Sequence<string> Of2020 { get; } = ["主席", "副主席", ExecutiveChair, RotatingChair, "部长", "副部长", "干事"];

    /// <summary>The list of 2021 and later, which college tables keep.</summary>
    public static Sequence<string> Of2021 { get; } = ["主席", "副主席", RotatingChair, "部长", "副部长", "干事"];

    /// <summary>
    /// The list of 2023—2024: presidium members, the rotating executive chair among them, and department members. That table
    /// no longer prints the older titles; whoever bears one is a member of the presidium or of a department all the same.
    /// </summary>
    public static Sequence<string> Of2023 { get; } = [PresidiumMember, RotatingChair, DepartmentMember, "主席", "副主席", "部长", "副部长", "干事"];

    /// <returns>Whether a title is that of a secretary-general or a deputy: right for a teacher, wrong for a student.</returns>
    /// <param name="title">The title.</param>
    internal static bool IsForTeachers(string title) => title is SecretaryGeneral or DeputySecretaryGeneral;
}
