using System.Collections.Immutable;
using NodaTime;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>The opinions of 2019 on deepening the reform of student unions: ten measures.</summary>
/// <remarks>
/// Of the text only headings and quotations were seen; which measure a clause stands under is inferred where it was not quoted. Of its congress the
/// federation's commentary of 6 August 2020 tells: every year, delegates normally 1 % or more, of every college and grade and the main societies.
/// </remarks>
public static class Opinions2019
{
    /// <summary>The document; its exact day was not seen.</summary>
    public static Document Document { get; } = new(new("关于推动高校学生会（研究生会）深化改革的若干意见", "Opinions on deepening the reform of student and graduate unions"))
    {
        Number = "中青联发〔2019〕9号",
        Issuer = new("团中央、教育部、全国学联", "Central Committee of the League, Ministry of Education, National Federation"),
        From = Fact.Within(new LocalDate(2019, 1, 1), new LocalDate(2019, 12, 31)),
    };

    /// <summary>Read in a quotation.</summary>
    public static Provision Conditions { get; } = new(
        "SEL-01",
        Document,
        "明确遴选条件",
        new("候选人理想信念坚定、品行端正、没有违法违纪，热心为同学服务，学习有余力。", "A candidate is firm in belief, of good conduct and without violations, willing to serve, and has strength to spare beyond the studies."),
        Force.Binding)
    {
        SeenAt = [Cammedout, Nwafu, Cwxu],
    };

    /// <summary>Three steps, read in a quotation.</summary>
    public static Provision CollegeChain { get; } = new(
        "COL-15",
        Document,
        "严格遴选程序",
        new("院级主席团候选人和工作人员由班级团支部推荐，院（系）团组织同意，院（系）党组织确定。", "Whoever serves in a college's union, or is a candidate for its presidium, is recommended by the class's League branch, agreed to by the college's League organisation and decided on by its Party organisation."),
        Force.Binding)
    {
        SeenAt = [Wodeyuanxiao, Cammedout],
    };

    /// <summary>Half itself suffices.</summary>
    public static Provision HalfFromCollegeUnions { get; } = new(
        "SEL-03",
        Document,
        "严格遴选程序",
        new("校级工作人员一般有一半以上来自院（系）学生会。", "Normally half or more of a school's staff come from the unions of its colleges."),
        Force.Normally)
    {
        SeenAt = [Wodeyuanxiao, FoundingReport],
    };

    /// <summary>No number is set.</summary>
    public static Provision Representative { get; } = new(
        "SEL-04",
        Document,
        "严格遴选程序",
        new("主席团候选人从学校、学院各方面的优秀学生中来，有代表性。", "Candidates for the presidium come from among the outstanding students of school and colleges, and stand for them."),
        Force.Binding)
    {
        SeenAt = [Wodeyuanxiao, Cammedout],
    };

    /// <summary>Some schools do so once a year all the same.</summary>
    public static Provision AppraisalEachSemester { get; } = new(
        "APP-01",
        Document,
        "建立述职评议制度",
        new("主席团成员和部门负责人每个学期都向评议会述职。", "Members of the presidium and heads of departments report on their duties every semester."),
        Force.Binding)
    {
        Places = [Document.At("建立述职评议制度"), OneSchool.Document.At("章程第17条")],
        SeenAt = [Familycampingsupplies, Gnnustc, Ahmu, Marsflip],
    };

    /// <summary>How many make the main part is not said.</summary>
    public static Provision StudentsRate { get; } = new(
        "APP-02",
        Document,
        "建立述职评议制度",
        new("评议会主要由学生代表组成，校党委学生工作部门、校团委等一同参加。", "Those who rate are mainly students' delegates; the student-affairs department, the League committee and others take part."),
        Force.Binding)
    {
        Places = [Document.At("建立述职评议制度"), OneSchool.Document.At("章程第17条")],
        SeenAt = [Familycampingsupplies, Marsflip],
    };

    /// <summary>Their weights are open.</summary>
    public static Provision FiveAspects { get; } = new(
        "APP-03",
        Document,
        "述职评议",
        new("评议看政治态度、道德品行、学习情况、工作成效、纪律作风五个方面。", "Five aspects are rated: political attitude, conduct, study, results, discipline."),
        Force.Binding)
    {
        Places = [Document.At("述职评议"), OneSchool.Document.At()],
        SeenAt = [Wxc, Marsflip, Gnnustc, Zzuli],
    };

    /// <summary>Repeated by the tables.</summary>
    public static Provision ResultCounts { get; } = new(
        "APP-07",
        Document,
        "述职评议",
        new("考核、评优、推优等以评议结果为依据。", "Assessment, awards and recommendation rest on the result of the appraisal."),
        Force.Binding)
    {
        Places = [Document.At("述职评议"), OneSchool.Document.At()],
        SeenAt = [Gnnustc, Srxqny],
    };

    /// <summary>Read in a report of one school that follows it.</summary>
    public static Provision LeagueReviews { get; } = new(
        "OVS-03",
        Document,
        "加强团委具体指导",
        new("活动、重要信息的发布、对外联系、经费和物资的使用由校团委审核。", "The League committee reviews activities, the publication of important information, liaison, and the use of funds and supplies."),
        Force.Binding)
    {
        SeenAt = [FoundingReport],
    };

    /// <summary>How many days beforehand is not said.</summary>
    public static Provision AdvanceReport { get; } = new(
        "OVS-04",
        Document,
        "加强团委具体指导",
        new("重要事项、重大活动先报校团委、听取指导；校团委再向同级党组织和上级团组织请示报告。", "Important matters and great events are reported to the League committee beforehand, which reports on to the Party and to the higher League."),
        Force.Binding)
    {
        Places = [Document.At("加强团委具体指导"), Responsibilities2020.Document.At()],
        SeenAt = [FoundingReport, HisenseJd],
    };

    /// <summary>The written rule covers custody, use, register and loss.</summary>
    public static Provision SealCustodian { get; } = new(
        "SEA-01",
        Document,
        "加强团委具体指导",
        new("公章有专人保管。", "The seal is kept by one named person."),
        Force.Binding)
    {
        SeenAt = [FoundingReport, Tmdps, Daodoc],
    };

    /// <summary>Inferred from the silence of every source.</summary>
    public static Provision LargeHasNoNumber { get; } = new(
        "INT-02",
        Document,
        "坚持精简原则",
        new("学生多到什么程度算多，没有数字，由学校自己认定并说明。", "From how many students on a school is large has no number; it says so itself, and why."),
        Force.Binding)
    {
        Places = [Document.At()],
        Attestation = Attestation.Inferred,
        SeenAt = [FoundingReport],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } =
    [
        Conditions, CollegeChain, HalfFromCollegeUnions, Representative, AppraisalEachSemester, StudentsRate, FiveAspects,
        ResultCounts, LeagueReviews, AdvanceReport, SealCustodian, LargeHasNoNumber,
    ];
}
