using UnionGovernance.Facts;

namespace UnionGovernance.Unions;

/// <summary>Titles of posts, and which of them a national table permits.</summary>
public static class PostTitles
{
    /// <summary>The secretary-general: a full-time League cadre, in a college a League teacher, and never a student.</summary>
    public const string SecretaryGeneral = "秘书长";

    /// <summary>How titles are written.</summary>
    public static ListForm<string> Form { get; } = new(TextForm.Text, ordered: false);

    /// <summary>
    /// The list of 2020: 执行主席 was for schools that try rotation. Both forms of that title are read,
    /// since a school does not break the table by writing 轮值 before it.
    /// </summary>
    public static Sequence<string> Of2020 { get; } = ["主席", "副主席", "执行主席", "轮值执行主席", "部长", "副部长", "干事"];

    /// <summary>The list of 2021 and later, which college tables keep.</summary>
    public static Sequence<string> Of2021 { get; } = ["主席", "副主席", "轮值执行主席", "部长", "副部长", "干事"];

    /// <summary>
    /// The list of 2023—2024: presidium members, the rotating executive chair among them, and department members. That table
    /// no longer prints the older titles; whoever bears one is a member of the presidium or of a department all the same.
    /// </summary>
    public static Sequence<string> Of2023 { get; } = ["主席团成员", "轮值执行主席", "工作部门成员", "主席", "副主席", "部长", "副部长", "干事"];
}
