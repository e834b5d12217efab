using System.Collections.Frozen;
using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What a column of a roster may be about.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Aliases">What schools call it, beside its label; without blanks.</param>
/// <param name="Path">The fact of a member that it gives; nothing where it helps to read the others, or is not read.</param>
internal sealed record RosterField(Words Label, ImmutableArray<string> Aliases, FactPath<Member>? Path = null)
{
    private const int LongestHead = 100;
    private static readonly ImmutableArray<Field> _asked = RecordFile.Field.At("/members/list").Parts;

    /// <summary>How the fact is written in a cell; nothing where the column gives none.</summary>
    public CellForm? Cell { get; } = Path is null ? null : CellForm.Of(_asked.First(f => f.JsonPointer == Path.JsonPointer));

    /// <summary>学号: tells people apart while the roster is read, and goes no further.</summary>
    public static RosterField StudentNumber { get; } = new(new("学号", "student number"), ["学籍号", "学生号", "学工号"]);

    public static RosterField Name { get; } = new(MemberFacts.Name.Label, ["学生姓名", "名字", "人员姓名", "工作人员姓名"], MemberFacts.Name);

    public static RosterField Post { get; } = new(MemberFacts.Post.Label, ["职位", "现任职务", "担任职务", "学生会职务", "岗位", "任职"], MemberFacts.Post);

    public static RosterField Teacher { get; } = new(MemberFacts.Teacher.Label, ["是否教师", "是否为教师", "是否老师", "是教师", "是否专职团干部", "是否团委专职干部", "是否专职干部"], MemberFacts.Teacher);

    public static RosterField InPresidium { get; } = new(MemberFacts.InPresidium.Label, ["是否主席团成员", "是否为主席团成员", "主席团成员", "是否主席团"], MemberFacts.InPresidium);

    public static RosterField PoliticalStatus { get; } = new(MemberFacts.PoliticalStatus.Label, ["政治身份", "党团关系"], MemberFacts.PoliticalStatus);

    public static RosterField College { get; } = new(MemberFacts.College.Label, ["学院", "院系", "所在学院", "所在院系", "培养单位", "院（系）", "院(系)", "二级学院", "所属学院"], MemberFacts.College);

    public static RosterField Major { get; } = new(new("专业", "major"), ["所学专业", "专业名称", "就读专业"]);

    public static RosterField StudyLevel { get; } = new(MemberFacts.StudyLevel.Label, ["培养层次", "学历", "层次", "学生类别"], MemberFacts.StudyLevel);

    public static RosterField Year { get; } = new(MemberFacts.YearOfStudy.Label, ["所在年级", "入学年份", "入学年级"], MemberFacts.YearOfStudy);

    public static RosterField Window { get; } = new(new("排名口径", "window of the rank"), ["排名时间范围", "排名范围", "排名时段"]);

    public static RosterField Rank { get; } = new(new("排名", "rank"), ["名次"]);

    public static RosterField Total { get; } = new(new("专业人数", "size of the major"), ["人数", "总人数", "本专业人数", "专业总人数", "排名人数", "排名总人数"]);

    public static ImmutableArray<FactPath<Member, Share>> Windows { get; } = [MemberFacts.RankLastTerm, MemberFacts.RankLastYear, MemberFacts.RankSinceEnrolment];

    /// <summary>The ranks over each window, as place.</summary>
    public static ImmutableArray<RosterField> Ranks { get; } = [.. Windows.Select(static w => new RosterField(new($"{w.Label.Chinese}·名次", $"{w.Label.English}: place"), [], w))];

    /// <summary>The sizes of the major over each window.</summary>
    public static ImmutableArray<RosterField> Totals { get; } = [.. Windows.Select(static w => new RosterField(new($"{w.Label.Chinese}·专业人数", $"{w.Label.English}: of how many"), []))];

    public static RosterField FailedCourses { get; } = new(MemberFacts.FailedCourses.Label, ["挂科门数", "不及格门数", "挂科数", "不及格科目数"], MemberFacts.FailedCourses);

    /// <summary>The same fact asked as a question, which a figure does not answer.</summary>
    public static RosterField AnyFailed { get; } = new(new("是否挂科", "any failed course"), ["是否存在课业不及格", "有无挂科", "是否有不及格", "挂科情况", "有无课业不及格情况"], MemberFacts.FailedCourses);

    public static RosterField FromCollegeUnion { get; } = new(MemberFacts.FromCollegeUnion.Label, ["是否来自院（系）学生会", "是否来自院系学生会", "是否来自学院学生会", "是否院级学生会骨干"], MemberFacts.FromCollegeUnion);

    /// <summary>编号: what a record calls a member.</summary>
    public static RosterField Id { get; } = new(new("编号", "id"), []);

    /// <summary>Known to be of no use here, personal particulars among them.</summary>
    public static RosterField Unused { get; } = new(new("未用的列", "unused column"),
        ["序号", "性别", "民族", "班级", "部门", "所在部门", "联系方式", "联系电话", "手机", "手机号", "手机号码", "电话", "身份证号", "身份证", "身份证号码", "备注", "出生年月", "籍贯", "邮箱", "QQ", "微信", MarkedWorkbook.OpinionColumn]);

    /// <summary>All, in the order in which our own form has them.</summary>
    public static ImmutableArray<RosterField> All { get; } =
    [
        StudentNumber, Name, Post, InPresidium, PoliticalStatus, College, Major, StudyLevel, Year,
        Ranks[0], Totals[0], Ranks[1], Totals[1], Ranks[2], Totals[2], FailedCourses, FromCollegeUnion, Teacher, Id, AnyFailed, Window, Rank, Total, Unused,
    ];

    /// <summary>The columns of our own form.</summary>
    public static ImmutableArray<RosterField> Form { get; } = All[..(All.IndexOf(Id) + 1)];

    private static FrozenDictionary<string, RosterField> ByName { get; } = All
        .SelectMany(static f => f.Aliases.Prepend(f.Label.Chinese).Select(a => (Name: Bare(a), Field: f))).DistinctBy(static n => n.Name)
        .ToFrozenDictionary(static n => n.Name, static n => n.Field, StringComparer.Ordinal);

    /// <returns>What a column is about by its name; nothing where the name is not known.</returns>
    /// <param name="head">Its name, as the sheet has it.</param>
    public static RosterField? Named(string head)
    {
        if (head.Length > LongestHead)
        {
            return null;
        }

        var name = Bare(head);
        var outside = Bare(WithoutBrackets(name));
        return ByName.GetValueOrDefault(name) ?? ByName.GetValueOrDefault(outside) ?? OfRank(name) ?? OfFailed(name);
    }

    // 学习成绩综合排名（最近1学年） is a rank, 最近1学年专业人数 a size, 名次/人数 both in one.
    private static RosterField? OfRank(string name)
    {
        var isRank = name.Contains("排名", StringComparison.Ordinal) || name.Contains("名次", StringComparison.Ordinal);
        var isTotal = (name.EndsWith("人数", StringComparison.Ordinal) || name.EndsWith("总数", StringComparison.Ordinal)) && !name.Contains('/', StringComparison.Ordinal);
        if (!(isRank || isTotal) || name.Contains("是否", StringComparison.Ordinal))
        {
            return null;
        }

        var window = WindowIn(name);
        return isTotal ? (window is { } w ? Totals[w] : isRank || name.Contains("专业", StringComparison.Ordinal) ? Total : null)
            : window is { } r ? Ranks[r] : Rank;
    }

    private static RosterField? OfFailed(string name) =>
        !name.Contains("挂科", StringComparison.Ordinal) && !name.Contains("不及格", StringComparison.Ordinal) ? null
        : name.Contains('门', StringComparison.Ordinal) || name.Contains('数', StringComparison.Ordinal) ? FailedCourses
        : AnyFailed;

    /// <returns>Which of <see cref="Windows"/> a text names; nothing where it names none.</returns>
    /// <param name="text">Such as 最近1学年.</param>
    public static int? WindowIn(string text) =>
        text.Contains("入学", StringComparison.Ordinal) ? 2
        : text.Contains("学期", StringComparison.Ordinal) ? 0
        : text.Contains("学年", StringComparison.Ordinal) ? 1
        : null;

    private static string Bare(string head) => CellText.Clean(head).Replace(" ", string.Empty, StringComparison.Ordinal).TrimEnd('*', ':', '：');

    private static string WithoutBrackets(string name)
    {
        var open = name.IndexOfAny(['（', '(']);
        return open > 0 ? name[..open] : name;
    }
}
