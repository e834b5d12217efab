using System.Collections.Immutable;
using static UnionGovernance.Law.IndicatorTables;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>The indicator table (自评表) of a school's union, as printed from 2020 on.</summary>
/// <remarks>The first eleven lines were read; of 12 to 17 only the first words of one, so their number, and for most their wording, is inferred from the college table.</remarks>
public static class SchoolTable
{
    private static readonly Sequence<string> _read = [Zyufl, Njnhvc, Zzrvtc, Sxnu, Mastc, Glc, Xzaopack, Gzu, Mzshenghe];

    /// <summary>Printed with ★ in 2021—2022 and 2022—2023.</summary>
    public static Provision ServesStudentsOnly { get; } = new(
        "SCH-01",
        AllVersions,
        "职能定位",
        new("校级学生会把精力放在服务同学上；宿舍管理、校园纪律纠察、安全保卫这类行政职能不由它承担。", "A school's union gives itself to serving students; dormitories, discipline patrols, security and the like are not its to run."),
        Force.Binding)
    {
        Places = [Of2020.At("1"), OfNovember2021.At("1"), Of2021.At("1"), Of2022.At("1"), Of2023.At("1")],
        SeenAt = _read,
    };

    /// <summary>Groups for a task, dissolved after it, are not what it forbids.</summary>
    public static Provision PresidiumAndDepartmentsOnly { get; } = new(
        "SCH-02",
        AllVersions,
        "组织架构",
        new("学生会由主席团和工作部门组成，其上其下都不再常设“中心”“项目办公室”等一级机构。", "A union is a presidium and departments; no centre, project office or other standing tier above or beside them."),
        Force.Binding)
    {
        Places = [Of2020.At("2"), OfNovember2021.At("2"), Of2021.At("2"), Of2022.At("2"), Of2023.At("2")],
        SeenAt = _read,
    };

    /// <summary>No source says from how many students on a school may have 60.</summary>
    public static Provision StaffCap { get; } = new(
        "SCH-03",
        AllVersions,
        "人员规模",
        new("工作人员以40人为限；学生多或校区多的学校以60人为限。", "No more than 40 staff; no more than 60 where students are many or campuses several."),
        Force.Binding)
    {
        Places = [Of2020.At("3（一）"), OfNovember2021.At("3"), Of2021.At("3"), Of2022.At("3"), Of2023.At("3")],
        SeenAt = [.. _read, FoundingReport],
    };

    /// <summary>No floor is stated.</summary>
    public static Provision PresidiumCap { get; } = new(
        "SCH-04",
        AllVersions,
        "人员规模",
        new("主席团以5人为限。", "No more than 5 on the presidium."),
        Force.Binding)
    {
        Places = [Of2020.At("3（二）"), OfNovember2021.At("4"), Of2021.At("4"), Of2022.At("4"), Of2023.At("4")],
        SeenAt = _read,
    };

    /// <summary>Of the school alone: the college table has no such line.</summary>
    public static Provision DepartmentCap { get; } = new(
        "SCH-05",
        AllVersions,
        "人员规模",
        new("工作部门以6个为限。", "No more than 6 departments."),
        Force.Binding)
    {
        Places = [Of2020.At("3（三）"), OfNovember2021.At("5"), Of2021.At("5"), Of2022.At("5"), Of2023.At("5")],
        SeenAt = _read,
    };

    /// <summary>Until 2022—2023. The form of 2020 names the executive chair only for schools that try rotation.</summary>
    public static Provision Posts { get; } = new(
        "SCH-06a",
        AllVersions,
        "职务设置",
        new("职务只有主席、副主席（轮值执行主席）、部长、副部长、干事。", "The posts are president, vice-president (rotating executive chair), head, deputy head and member; there are no others."),
        Force.Binding)
    {
        Places = [Of2020.At("4"), OfNovember2021.At("6"), Of2021.At("6"), Of2022.At("6")],
        SeenAt = [Zyufl, Njnhvc, Zzrvtc, Sxnu, Mastc, Glc, Xzaopack, Gzu],
    };

    /// <summary>From 2023—2024, in a single source; the college table of 2024—2025 keeps the old list.</summary>
    public static Provision PostsSince2023 { get; } = new(
        "SCH-06b",
        AllVersions,
        "职务设置",
        new("除主席团成员（含轮值执行主席）和工作部门成员外，不再有别的职务。", "Beside members of the presidium, the rotating executive chair among them, and of departments there is no post."),
        Force.Binding)
    {
        Places = [Of2023.At("6")],
        SeenAt = [Mzshenghe],
    };

    /// <summary>Schools count probationary Party members.</summary>
    public static Provision PartyOrLeague { get; } = new(
        "SCH-07",
        AllVersions,
        "政治面貌",
        new("工作人员都应是共产党员或共青团员。", "Whoever serves is a member of the Party or of the Youth League."),
        Force.Binding)
    {
        Places = [Of2020.At("5"), OfNovember2021.At("7"), Of2021.At("7"), Of2022.At("7"), Of2023.At("7")],
        SeenAt = _read,
    };

    /// <summary>That 30 % itself suffices is inferred from 以内.</summary>
    public static Provision RankInMajor { get; } = new(
        "SCH-08a",
        AllVersions,
        "成绩条件",
        new("本科生、专科生（一年级新生除外）的成绩综合排名，按最近一学期、最近一学年或入学以来任选一种算法，要排在本专业前30%以内。", "A student of a first degree or diploma, unless in the first year, ranks within the first 30 % of the own major by any one of three counts: the last semester, the last year, since enrolment."),
        Force.Binding)
    {
        Places = [Of2020.At("6"), OfNovember2021.At("8"), Of2021.At("8"), Of2022.At("8"), Of2023.At("8")],
        SeenAt = [.. _read, Nwafu],
    };

    /// <summary>Whether it speaks of first-years, and whether a passed resit heals, schools read differently.</summary>
    public static Provision NoFailedCourse { get; } = new(
        "SCH-08b",
        AllVersions,
        "成绩条件",
        new("本科生、专科生没有不及格的课程。", "A student of a first degree or diploma has no failed course."),
        Force.Binding)
    {
        Places = [Of2020.At("6"), OfNovember2021.At("8"), Of2021.At("8"), Of2022.At("8"), Of2023.At("8")],
        SeenAt = _read,
    };

    /// <summary>Of graduate unions.</summary>
    public static Provision GraduateNoFailedCourse { get; } = new(
        "SCH-08c",
        AllVersions,
        "成绩条件",
        new("研究生不看排名，只要没有不及格的课程。", "A postgraduate keeps no rank, only a record without a failed course."),
        Force.Binding)
    {
        Places = [Of2020.At("6"), OfNovember2021.At("8"), Of2021.At("8"), Of2022.At("8"), Of2023.At("8")],
        SeenAt = _read,
    };

    /// <summary>Four steps.</summary>
    public static Provision PresidiumChain { get; } = new(
        "SCH-09a",
        AllVersions,
        "遴选程序",
        new("主席团候选人依次经院（系）团组织推荐、院（系）党组织同意、校党委学生工作部门会同校团委联合审查，最后由校党委确定。", "A candidate for the presidium is recommended by the college's League organisation, agreed to by its Party organisation, reviewed by the student-affairs department together with the League committee, and decided on by the Party committee, in this order."),
        Force.Binding)
    {
        Places = [Of2020.At("7"), OfNovember2021.At("9"), Of2021.At("9"), Of2022.At("9"), Of2023.At("9")],
        SeenAt = [.. _read, FoundingReport, Familycampingsupplies, Wodeyuanxiao],
    };

    /// <summary>Two steps; a school may take the four of the presidium.</summary>
    public static Provision DepartmentChain { get; } = new(
        "SCH-09b",
        AllVersions,
        "遴选程序",
        new("工作部门成员经院（系）团组织推荐后，由校党委学生工作部门会同校团委审核确定。", "A member of a department is recommended by the college's League organisation, then reviewed and decided on by the student-affairs department and the League committee."),
        Force.Binding)
    {
        Places = [Of2020.At("7"), OfNovember2021.At("9"), Of2021.At("9"), Of2022.At("9"), Of2023.At("9")],
        SeenAt = [.. _read, Familycampingsupplies, Wodeyuanxiao],
    };

    /// <summary>A college may also have it elected by all students.</summary>
    public static Provision ElectedByCongress { get; } = new(
        "SCH-10",
        AllVersions,
        "主席团产生",
        new("主席团由学生代表大会自己选出，委员会、常委会或常任代表会议不能代它选。", "The congress itself elects the presidium; no committee, standing committee or meeting of standing delegates does so in its place."),
        Force.Binding)
    {
        Places = [Of2020.At("8"), OfNovember2021.At("10"), Of2021.At("10"), Of2022.At("10"), Of2023.At("10")],
        SeenAt = _read,
    };

    /// <summary>Of the form of 2020 alone.</summary>
    public static Provision CongressSinceOctober2019 { get; } = new(
        "SCH-11a",
        AllVersions,
        "召开学代会",
        new("2019年10月以来开过校级学代会（研代会），并写明日期。", "A congress of the school was held since October 2019, with its date."),
        Force.Binding)
    {
        Places = [Of2020.At("9")],
        SeenAt = [Zyufl],
    };

    /// <summary>From November 2021. Printed with ★ in 2021—2022 and 2022—2023. On schedule is yearly, by the rules of congresses.</summary>
    public static Provision CongressOnSchedule { get; } = new(
        "SCH-11b",
        AllVersions,
        "召开学代会",
        new("按期、规范地开校级学代会（研代会），备注里写明日期。", "The congress of the school is held on schedule and in due form, with its date in the remarks."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("11"), Of2021.At("11"), Of2022.At("11"), Of2023.At("11")],
        SeenAt = [Mastc, Glc, Gzu, Mzshenghe],
    };

    /// <summary>Only its first words were seen; the rest follows a charter that mirrors it.</summary>
    public static Provision DelegatesElected { get; } = new(
        "SCH-12",
        AllVersions,
        "代表产生",
        new("校级学代会代表由班级团支部推荐，在院（系）组织下选出。", "Delegates to the school's congress are recommended by the class's League branch and elected in their college."),
        Force.Binding)
    {
        Places = [Of2020.At("10?"), OfNovember2021.At("12"), Of2021.At("12"), Of2022.At("12"), Of2023.At("12")],
        Attestation = Attestation.Inferred,
        SeenAt = [Mastc, Mzshenghe, Familycampingsupplies],
    };

    /// <summary>Inferred from the college table.</summary>
    public static Provision TrainingInBothSeasons { get; } = new(
        "SCH-13",
        AllVersions,
        "全员培训",
        new("春季、秋季各对全体工作人员培训一次。", "All staff are trained once in spring and once in autumn."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("13?"), Of2021.At("13?"), Of2022.At("13?"), Of2023.At("13?")],
        Attestation = Attestation.Inferred,
        SeenAt = [Srxqny, Jgsu, Qzoiedu],
    };

    /// <summary>That it is a line is known from disclosures and reviewers; its number and mark were not seen.</summary>
    public static Provision DutyAppraisal { get; } = new(
        "SCH-14",
        AllVersions,
        "述职评议",
        new("校级工作人员开展述职评议。", "The school's staff are appraised on their duties."),
        Force.Binding)
    {
        Places = [Of2020.At("11?"), OfNovember2021.At("14?"), Of2021.At("?"), Of2022.At("?"), Of2023.At("?")],
        Attestation = Attestation.Inferred,
        SeenAt = [FoundingReport, Qzoiedu, Familycampingsupplies],
    };

    /// <summary>Inferred from the college table.</summary>
    public static Provision AwardsNotTied { get; } = new(
        "SCH-15",
        AllVersions,
        "激励机制",
        new("评奖评优、测评加分、推免看评议结果择优，不因担任某个岗位就给。", "Awards, points and postgraduate recommendation follow merit in the appraisal and never simply the post."),
        Force.Binding)
    {
        Places = [Of2020.At("?"), OfNovember2021.At("15?"), Of2021.At("?"), Of2022.At("?"), Of2023.At("?")],
        Attestation = Attestation.Inferred,
        SeenAt = [Srxqny, Jgsu],
    };

    /// <summary>Inferred from the college table; how often is not said.</summary>
    public static Provision PartyHears { get; } = new(
        "SCH-16",
        AllVersions,
        "党的领导",
        new("校党委定期听学生会组织汇报，研究其中的重大事项。", "The Party committee regularly hears the union and considers its weighty matters."),
        Force.Binding)
    {
        Places = [Of2020.At("?"), OfNovember2021.At("16?"), Of2021.At("?"), Of2022.At("?"), Of2023.At("?")],
        Attestation = Attestation.Inferred,
        SeenAt = [Srxqny, Jgsu, FoundingReport],
    };

    /// <summary>The secretary-general was read in the rules of congresses; the deputy secretary is inferred from the college table.</summary>
    public static Provision Guides { get; } = new(
        "SCH-17",
        AllVersions,
        "团组织指导",
        new("指定一名校团委专职副书记指导，聘一名团委专职干部做秘书长。", "One full-time deputy secretary of the League committee is named to guide the union, and one of its full-time cadres is secretary-general."),
        Force.Binding)
    {
        Places = [CongressRules2017.Document.At("第8条"), Of2020.At("?"), OfNovember2021.At("17?")],
        Attestation = Attestation.Inferred,
        SeenAt = [Cbpremiere, Srxqny, Jgsu],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } =
    [
        ServesStudentsOnly, PresidiumAndDepartmentsOnly, StaffCap, PresidiumCap, DepartmentCap, Posts, PostsSince2023,
        PartyOrLeague, RankInMajor, NoFailedCourse, GraduateNoFailedCourse, PresidiumChain, DepartmentChain, ElectedByCongress,
        CongressSinceOctober2019, CongressOnSchedule, DelegatesElected, TrainingInBothSeasons, DutyAppraisal, AwardsNotTied,
        PartyHears, Guides,
    ];
}
