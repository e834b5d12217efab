using System.Collections.Immutable;
using NodaTime;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>The rules of work of students' congresses, of 2017.</summary>
/// <remarks>Articles 1 to 8 were read, the eighth in part; what stands beyond them is attributed by the schools that cite it.</remarks>
public static class CongressRules2017
{
    /// <summary>The document; schools cite it beside what seems to replace it.</summary>
    public static Document Document { get; } = new(new("高校学生代表大会工作规则", "Rules of work of students' congresses"))
    {
        Number = "中青办联发〔2017〕9号",
        Issuer = CharterMeasures2017.Document.Issuer,
        From = Fact.Within(new LocalDate(2017, 1, 1), new LocalDate(2017, 12, 31)),
    };

    /// <summary>The federation's own commentary of August 2020 says that the opinions of 2019 ask a congress every year.</summary>
    public static Provision EveryYear { get; } = new(
        "CON-01",
        Document,
        "召开",
        new("学代会一年开一次，不能长期不开，也不能想开才开。", "A congress meets once a year; it neither lapses nor meets at random."),
        Force.Binding)
    {
        Places = [Document.At("召开"), Opinions2019.Document.At("规范召开代表大会")],
        SeenAt = [Gcu, Wxnum, Qgxl, FoundingReport],
    };

    /// <summary>The same commentary has the opinions ask 1 %. Neither a least nor a greatest number was found.</summary>
    public static Provision DelegateShare { get; } = new(
        "CON-03",
        Document,
        "代表",
        new("代表人数一般要达到所联系学生的1%。", "Normally the delegates are 1 % of the students represented, or more."),
        Force.Normally)
    {
        Places = [Document.At("代表"), Opinions2019.Document.At("规范召开代表大会")],
        SeenAt = [Gcu, Wxnum, Tashhsm1, Qgxl, FoundingReport],
    };

    /// <summary>In a college: grades, majors, societies. The same commentary has the opinions ask it too.</summary>
    public static Provision Coverage { get; } = new(
        "CON-04",
        Document,
        "代表",
        new("代表名额要顾及每个院系、每个年级和主要的学生社团。", "The seats reach every college, every grade and the main societies."),
        Force.Binding)
    {
        Places = [Document.At("代表"), Opinions2019.Document.At("规范召开代表大会")],
        SeenAt = [Wxnum, Gcu, Watsonearl, Qgxl],
    };

    /// <summary>One school counts class officers as cadres too.</summary>
    public static Provision NonCadreShare { get; } = new(
        "CON-05",
        Document,
        "代表",
        new("不是校、院级学生会骨干的代表一般要占60%以上。", "Normally delegates who are no cadres of a school's or college's union are 60 % or more."),
        Force.Normally)
    {
        SeenAt = [Wxnum, Tashhsm1, Sdxd, Watsonearl, Gcu],
    };

    /// <summary>With 400 exactly a congress is due.</summary>
    public static Provision AssemblyBelow400 { get; } = new(
        "CON-09",
        Document,
        "第3条",
        new("各院（系）原则上都开学代会；学生不到400人的，可以改开全体学生大会。", "Colleges hold congresses as a rule; one with fewer than 400 students may hold an assembly of all of them."),
        Force.Binding)
    {
        SeenAt = [Cbpremiere],
    };

    /// <summary>Allowed and not asked.</summary>
    public static Provision StandingDelegates { get; } = new(
        "CON-10",
        Document,
        "第7条",
        new("可以设常任代表会议，但它不能代替学生会做日常工作。", "There may be a meeting of standing delegates; it does not take over the union's daily work."),
        Force.Binding)
    {
        SeenAt = [Cbpremiere],
    };

    /// <summary>Article 6 was read.</summary>
    public static Provision Powers { get; } = new(
        "CON-11",
        Document,
        "第6条及职权条",
        new("学代会是最高权力机关：定章程、改章程并监督执行，审议工作报告，选主席团、常设机构和出席上级学代会的代表，收集意见、反馈提案，决定其他大事。", "The congress is the highest body: it makes, amends and watches over the charter, considers the report of work, elects presidium, standing body and delegates to the higher congress, gathers opinions, answers proposals and decides other great matters."),
        Force.Binding)
    {
        SeenAt = [Gcu, Wxnum, Cbpremiere, Watsonearl],
    };

    /// <summary>Two requests: to prepare, and to convene.</summary>
    public static Provision ApprovedAndReported { get; } = new(
        "CON-15",
        Document,
        "程序",
        new("开会前要请示同级党组织和上级学联（学院请示校学生会）并得到批准，会后要报告。", "The congress is asked for and approved by the Party organisation of its level and the higher federation (for a college, the school's union) beforehand, and reported afterwards."),
        Force.Binding)
    {
        Places = [Document.At("程序"), OneSchool.Document.At("流程")],
        SeenAt = [Sdslvc, Zuel, Aromadiff, FoundingReport],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } =
    [
        EveryYear, DelegateShare, Coverage, NonCadreShare, AssemblyBelow400, StandingDelegates, Powers, ApprovedAndReported,
    ];
}
