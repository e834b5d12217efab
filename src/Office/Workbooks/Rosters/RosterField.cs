using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Cells;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Selections;
using UnionGovernance.Unions;
using UnionGovernance.Years;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What a column of a roster may be about.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Aliases">What schools call it, beside its label; without blanks.</param>
/// <param name="Path">The fact of a member that it gives; nothing where it helps to read the others, or is not read.</param>
internal sealed partial record RosterField(Words Label, ImmutableArray<string> Aliases, FactPath<Member>? Path = null)
{
    private const int LongestHead = 100;
    private static readonly ImmutableArray<Field> _asked = RecordFile.Field.At("/members/list").Parts;

    /// <summary>How the fact is written in a cell; nothing where the column gives none.</summary>
    public CellForm? Cell { get; private init; } = Path is null ? null : CellForm.Of(_asked.First(f => f.JsonPointer == Path.JsonPointer));

    /// <summary>What a cell of it is taken for, where it says all by itself; nothing where it is read together with others, or is not read.</summary>
    public Func<SheetCell, Taken>? Read { get; private init; }

    /// <summary>学号: tells people apart while the roster is read, and goes no further.</summary>
    public static RosterField StudentNumber { get; } = new(new("学号", "student number"), ["学籍号", "学生号", "学工号"]);

    public static RosterField Name { get; } = new(MemberFacts.Name.Label, ["学生姓名", "名字", "人员姓名", "工作人员姓名", "成员姓名", "干部姓名", "学生干部姓名", "骨干姓名"], MemberFacts.Name) { Read = RosterValues.Name };

    /// <summary>性别: a man or a woman, and not yes or no.</summary>
    public static RosterField Gender { get; } = new(new("性别", "gender"), [], MemberFacts.Woman) { Cell = EitherCell.Woman, Read = RosterValues.Woman };

    public static RosterField Post { get; } = new(MemberFacts.Post.Label, ["职位", "现任职务", "担任职务", "学生会职务", "岗位", "任职", "职务名称", "所任职务", "任职情况", "学生会任职", "校学生会职务", "院学生会职务", "职务（岗位）", "职务/岗位"], MemberFacts.Post) { Read = RosterValues.Text };

    public static RosterField Teacher { get; } = new(MemberFacts.Teacher.Label, ["是否教师", "是否为教师", "是否老师", "是教师", "是否专职团干部", "是否团委专职干部", "是否专职干部"], MemberFacts.Teacher) { Read = RosterValues.YesNo };

    /// <summary>部门: whose post it is, where the post does not say.</summary>
    public static RosterField Department { get; } = new(YearFile.Fields("tookOffice")!.Value.First(static f => f.Name == "department").Words, ["所在部门", "所属部门", "部门名称", "工作部门", "任职部门", "学生会部门"]);

    public static RosterField InPresidium { get; } = new(MemberFacts.InPresidium.Label, ["是否主席团成员", "是否为主席团成员", "主席团成员", "是否主席团"], MemberFacts.InPresidium) { Read = RosterValues.YesNo };

    public static RosterField PoliticalStatus { get; } = new(MemberFacts.PoliticalStatus.Label, ["政治身份", "党团关系", "党团身份", "党/团员"], MemberFacts.PoliticalStatus) { Read = PoliticalWords.Of };

    public static RosterField College { get; } = new(MemberFacts.College.Label, ["学院", "院系", "所在学院", "所在院系", "培养单位", "院（系）", "院(系)", "二级学院", "所属学院", "所属院系", "学院（系）", "学院/系", "学院名称", "院系名称", "所在二级学院", "学部", "书院"], MemberFacts.College) { Read = RosterValues.Text };

    public static RosterField Major { get; } = new(new("专业", "major"), ["所学专业", "专业名称", "就读专业", "所在专业", "本科专业"]);

    public static RosterField StudyLevel { get; } = new(MemberFacts.StudyLevel.Label, ["培养层次", "学历", "层次", "学生类别", "学生类型", "学段", "培养类型", "攻读学位"], MemberFacts.StudyLevel) { Read = StudyWords.Level };

    public static RosterField Year { get; } = new(MemberFacts.YearOfStudy.Label, ["所在年级", "入学年份", "入学年级", "现年级", "就读年级", "级别", "年级班级", "年级、班级", "年级/班级", "年级（班级）"], MemberFacts.YearOfStudy);

    /// <summary>入学时间: tells the year of study where no column does, and where one does, whether the two agree.</summary>
    public static RosterField Enrolled { get; } = new(new("入学时间", "time of enrolment"), ["入学日期", "入学年月", "入校时间", "入校日期"], MemberFacts.YearOfStudy);

    public static RosterField Window { get; } = new(new("排名口径", "window of the rank"), ["排名时间范围", "排名范围", "排名时段"]);

    public static RosterField Rank { get; } = new(new("排名", "rank"), ["名次"]);

    public static RosterField Total { get; } = new(new("专业人数", "size of the major"), ["人数", "总人数", "本专业人数", "专业总人数", "排名人数", "排名总人数"]);

    public static ImmutableArray<FactPath<Member, Share>> Windows { get; } = [MemberFacts.RankLastTerm, MemberFacts.RankLastYear, MemberFacts.RankSinceEnrolment];

    /// <summary>The ranks over each window, as place.</summary>
    public static ImmutableArray<RosterField> Ranks { get; } = [.. Windows.Select(static w => new RosterField(new($"{w.Label.Chinese}·名次", $"{w.Label.English}: place"), [], w))];

    /// <summary>The sizes of the major over each window.</summary>
    public static ImmutableArray<RosterField> Totals { get; } = [.. Windows.Select(static w => new RosterField(new($"{w.Label.Chinese}·专业人数", $"{w.Label.English}: of how many"), []))];

    public static RosterField FailedCourses { get; } = new(MemberFacts.FailedCourses.Label, ["挂科门数", "不及格门数", "挂科数", "不及格科目数"], MemberFacts.FailedCourses) { Read = static c => RosterValues.Failed(c, isQuestion: false) };

    /// <summary>必修课不及格门数: of the other courses nothing is known, so that there are as many failed ones or more.</summary>
    public static RosterField FailedRequired { get; } = new(new("必修课不及格门数", "failed required courses"), [], MemberFacts.FailedCourses);

    /// <summary>The same asked as a question.</summary>
    public static RosterField AnyFailedRequired { get; } = new(new("必修课是否不及格", "any failed required course"), [], MemberFacts.FailedCourses);

    /// <summary>What stands in one cell with others: its own parts, in the order of the head.</summary>
    public ImmutableArray<RosterField> Parts { get; private init; } = [];

    /// <summary>The same fact asked as a question, which a figure does not answer.</summary>
    public static RosterField AnyFailed { get; } = new(new("是否挂科", "any failed course"), ["是否存在课业不及格", "有无挂科", "是否有不及格", "挂科情况", "有无课业不及格情况"], MemberFacts.FailedCourses) { Read = static c => RosterValues.Failed(c, isQuestion: true) };

    public static RosterField FromCollegeUnion { get; } = new(MemberFacts.FromCollegeUnion.Label, ["是否来自院（系）学生会", "是否来自院系学生会", "是否来自学院学生会", "是否院级学生会骨干"], MemberFacts.FromCollegeUnion) { Read = RosterValues.YesNo };

    /// <summary>Department and post in one cell, in whatever order.</summary>
    public static RosterField DepartmentAndPost { get; } = new(new("部门及职务", "department and post"), []) { Parts = [Post] };

    /// <summary>College, major and class in one cell, and what is left of them, by which stand in it.</summary>
    private static ImmutableArray<RosterField> Places { get; } =
    [
        new(new("学院、专业、班级", "college, major and class"), []) { Parts = [College, Major, Year] },
        new(new("学院、专业", "college and major"), []) { Parts = [College, Major] },
        new(new("学院、班级", "college and class"), []) { Parts = [College, Year] },
        new(new("专业、班级", "major and class"), []) { Parts = [Major, Year] },
    ];

    /// <summary>编号: what a record calls a member.</summary>
    public static RosterField Id { get; } = new(new("编号", "id"), []);

    /// <summary>Known to be of no use here, personal particulars among them.</summary>
    public static RosterField Unused { get; } = new(new("未用的列", "unused column"),
        ["序号", "民族", "班级", "联系方式", "联系电话", "手机", "手机号", "手机号码", "电话", "身份证号", "身份证", "身份证号码", "备注", "出生年月", "出生日期", "籍贯", "邮箱", "电子邮箱", "QQ", "QQ号", "微信", "微信号", "宿舍", "寝室", "年龄", "校区", "照片", "联系地址", "家庭住址", "辅导员", "填报人"]);

    /// <summary>What an earlier round said of the rows: ours, and never read.</summary>
    public static RosterField Opinion { get; } = new(new(MarkedWorkbook.OpinionColumn, "what was said of the row"), []);

    /// <summary>All, in the order in which our own form has them.</summary>
    public static ImmutableArray<RosterField> All { get; } =
    [
        StudentNumber, Name, Gender, Post, InPresidium, PoliticalStatus, College, Major, StudyLevel, Year,
        Ranks[0], Totals[0], Ranks[1], Totals[1], Ranks[2], Totals[2], FailedCourses, FromCollegeUnion, Teacher, Id, AnyFailed, FailedRequired, AnyFailedRequired, Enrolled, Window, Rank, Total, Department, DepartmentAndPost, .. Places, Unused, Opinion,
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
        // What is said of the head itself follows below the column's name.
        if (head == MarkedWorkbook.OpinionColumn || head.StartsWith(MarkedWorkbook.OpinionColumn + "\n", StringComparison.Ordinal))
        {
            return Opinion;
        }

        if (head.Length > LongestHead)
        {
            return null;
        }

        var name = Bare(head);
        var outside = Bare(WithoutBrackets(name));
        return ByName.GetValueOrDefault(name) ?? ByName.GetValueOrDefault(outside) ?? OfRank(name) ?? OfFailed(name) ?? OfCollegeUnion(name) ?? OfSeveral(name);
    }

    /// <summary>The name of a column that a mistyped one may stand for: 政治面帽 for 政治面貌.</summary>
    /// <param name="head">Its name, as the sheet has it.</param>
    /// <returns>The name; nothing where none is near.</returns>
    public static string? Nearest(string head) => CellText.Nearest(Bare(head), ByName.Where(static n => n.Value != Unused && n.Value != Opinion && n.Value != Id).Select(static n => n.Key).Order(StringComparer.Ordinal));

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

    // 是否二级学院学生会成员, 院级学生会任职, in any of the many ways; what names the school's union too is neither.
    private static RosterField? OfCollegeUnion(string name) =>
        CollegeUnion().IsMatch(name) && !name.Contains('校', StringComparison.Ordinal) ? FromCollegeUnion : null;

    // 部门及职务, 学院专业班级: each part has a name of its own, and nothing else stands between them.
    private static RosterField? OfSeveral(string name)
    {
        if (Several().IsMatch(name) && name.Contains("部门", StringComparison.Ordinal))
        {
            return DepartmentAndPost;
        }

        if (Place().Match(name) is not { Success: true } place)
        {
            return null;
        }

        var (college, major, year) = (place.Groups["c"].Success, place.Groups["m"].Success, place.Groups["y"].Success);
        return Places.FirstOrDefault(p => p.Parts.Contains(College) == college && p.Parts.Contains(Major) == major && p.Parts.Contains(Year) == year);
    }

    private static RosterField? OfFailed(string name) =>
        !name.Contains("挂科", StringComparison.Ordinal) && !name.Contains("不及格", StringComparison.Ordinal) ? null
        : (name.Contains("必修", StringComparison.Ordinal), name.Contains('门', StringComparison.Ordinal) || name.Contains('数', StringComparison.Ordinal)) switch
        {
            (false, true) => FailedCourses,
            (false, false) => AnyFailed,
            (true, true) => FailedRequired,
            (true, false) => AnyFailedRequired,
        };

    /// <returns>Which of <see cref="Windows"/> a text names; nothing where it names none.</returns>
    /// <param name="text">Such as 最近1学年.</param>
    public static int? WindowIn(string text) =>
        text.Contains("入学", StringComparison.Ordinal) ? 2
        : text.Contains("学期", StringComparison.Ordinal) ? 0
        : text.Contains("学年", StringComparison.Ordinal) ? 1
        : null;

    private static string Bare(string head) => CellText.Clean(head).Replace(" ", string.Empty, StringComparison.Ordinal).TrimEnd('*', ':', '：');

    [GeneratedRegex(@"^(?:是否|有无|来自|现为|曾任|曾在)*.{0,6}(?:院|系|书院).{0,4}学生会(?:成员|骨干|干部|任职|经历|工作人员|学生干部|情况|兼任|兼职)*$", RegexOptions.CultureInvariant)]
    private static partial Regex CollegeUnion();

    [GeneratedRegex(@"^(?:所在|现任|担任|任职|学生会|所属|工作)*(?:部门[及与和、/／,，+·-]*(?:所任|担任)?(?:职务|职位|岗位)|(?:职务|职位|岗位)[及与和、/／,，+·-]*(?:所在)?部门)$", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(@"^(?:所在|所属|所学|就读|[及与和、/／,，+·-]|(?<c>学院|院系|二级学院|书院|院|系别|系)|(?<m>专业)|(?<y>行政班级|班级|年级班级|年级|班))+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    private static string WithoutBrackets(string name)
    {
        var open = name.IndexOfAny(['（', '(']);
        return open > 0 ? name[..open] : name;
    }
}
