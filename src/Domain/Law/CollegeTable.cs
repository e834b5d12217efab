using System.Collections.Immutable;
using static UnionGovernance.Law.IndicatorTables;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>The indicator table (自评表) of a college's union.</summary>
/// <remarks>Read for November 2021 and for 2024—2025, with the same numbers and limits; neither prints a mark.</remarks>
public static class CollegeTable
{
    private static readonly Sequence<string> _read = [Srxqny, Jgsu];

    /// <summary>As in the school.</summary>
    public static Provision ServesStudentsOnly { get; } = new(
        "COL-01",
        AllVersions,
        "职能定位",
        new("院级学生会同样只做服务同学的事，不承担宿舍管理、纪律纠察、安保等行政职能。", "A college's union, too, serves students and runs no dormitories, patrols or security."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("1"), Of2024.At("1")],
        SeenAt = _read,
    };

    /// <summary>As in the school.</summary>
    public static Provision PresidiumAndDepartmentsOnly { get; } = new(
        "COL-02",
        AllVersions,
        "组织架构",
        new("院级组织也只有主席团和工作部门，不常设别的层级。", "A college's union, too, is a presidium and departments and has no other standing tier."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("2"), Of2024.At("2")],
        SeenAt = _read,
    };

    /// <summary>A secondary source speaks of 20 to 30; the table prints 30.</summary>
    public static Provision StaffCap { get; } = new(
        "COL-03",
        AllVersions,
        "人员规模",
        new("院级工作人员以30人为限。", "No more than 30 staff in a college."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("3"), Of2024.At("3")],
        SeenAt = [.. _read, ChaxiaohaoStaff, FoundingReport],
    };

    /// <summary>No floor is stated.</summary>
    public static Provision PresidiumCap { get; } = new(
        "COL-04",
        AllVersions,
        "人员规模",
        new("院级主席团以3人为限。", "No more than 3 on a college's presidium."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("4"), Of2024.At("4")],
        SeenAt = [.. _read, Cammedout, Watsonearl],
    };

    /// <summary>The school table of 2023—2024 has dropped these names.</summary>
    public static Provision Posts { get; } = new(
        "COL-05",
        AllVersions,
        "职务设置",
        new("院级职务只有主席、副主席（轮值执行主席）、部长、副部长、干事，2024—2025学年仍是这样写的。", "A college's posts are president, vice-president (rotating executive chair), head, deputy head and member, still so in 2024—2025."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("5"), Of2024.At("5")],
        SeenAt = _read,
    };

    /// <summary>As in the school.</summary>
    public static Provision PartyOrLeague { get; } = new(
        "COL-06",
        AllVersions,
        "政治面貌",
        new("院级工作人员都应是共产党员或共青团员。", "Whoever serves in a college's union is a member of the Party or of the Youth League."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("6"), Of2024.At("6")],
        SeenAt = _read,
    };

    /// <summary>Both conditions in one line.</summary>
    public static Provision Study { get; } = new(
        "COL-07",
        AllVersions,
        "成绩条件",
        new("院级工作人员的成绩条件与校级相同：排名三种算法取一，前30%以内，没有不及格的课程；研究生只看后一项。", "A college's staff meet the school's conditions of study: within the first 30 % by any one of three counts, and no failed course; postgraduates only the latter."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("7"), Of2024.At("7")],
        SeenAt = _read,
    };

    /// <summary>The assembly is the college's alone.</summary>
    public static Provision ElectedByCongressOrAssembly { get; } = new(
        "COL-08",
        AllVersions,
        "主席团产生",
        new("院级主席团由学代会（研代会）或者全体学生（研究生）大会选出，常设机构不能代选。", "A college's presidium is elected by its congress or by the assembly of all its students, never by a standing body."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("8"), Of2024.At("8")],
        SeenAt = _read,
    };

    /// <summary>As in the school from November 2021.</summary>
    public static Provision CongressOnSchedule { get; } = new(
        "COL-09",
        AllVersions,
        "召开学代会",
        new("按期、规范地开院级学代会或全体学生大会，并写明日期。", "A college's congress or assembly is held on schedule and in due form, with its date."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("9"), Of2024.At("9")],
        SeenAt = _read,
    };

    /// <summary>Read in both tables.</summary>
    public static Provision TrainingInBothSeasons { get; } = new(
        "COL-10",
        AllVersions,
        "全员培训",
        new("春、秋两季各把院级工作人员全部培训一遍。", "All of a college's staff are trained in spring and in autumn."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("10"), Of2024.At("10")],
        SeenAt = _read,
    };

    /// <summary>Read in both tables.</summary>
    public static Provision AwardsNotTied { get; } = new(
        "COL-11",
        AllVersions,
        "激励机制",
        new("院级的评奖评优、测评加分、推免依评议结果择优，不简单看岗位。", "In a college, awards, points and recommendation follow the appraisal and are not simply tied to the post."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("11"), Of2024.At("11")],
        SeenAt = _read,
    };

    /// <summary>How often is not said.</summary>
    public static Provision PartyHears { get; } = new(
        "COL-12",
        AllVersions,
        "党的领导",
        new("院（系）党组织定期听学生会汇报，研究重大事项。", "The college's Party organisation regularly hears the union and considers weighty matters."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("12"), Of2024.At("12")],
        SeenAt = _read,
    };

    /// <summary>Read in November 2021; the page of 2024—2025 breaks off before it.</summary>
    public static Provision Guides { get; } = new(
        "COL-13",
        AllVersions,
        "团组织指导",
        new("指定一名团组织负责人指导，聘一名团委老师做秘书长。", "One officer of the League is named to guide the union, and one teacher of its committee is secretary-general."),
        Force.Binding)
    {
        Places = [OfNovember2021.At("13"), Of2024.At("13")],
        SeenAt = [Srxqny],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } =
    [
        ServesStudentsOnly, PresidiumAndDepartmentsOnly, StaffCap, PresidiumCap, Posts, PartyOrLeague, Study,
        ElectedByCongressOrAssembly, CongressOnSchedule, TrainingInBothSeasons, AwardsNotTied, PartyHears, Guides,
    ];
}
