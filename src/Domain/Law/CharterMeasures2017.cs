using System.Collections.Immutable;
using NodaTime;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>The measures of 2017 on making the charters of student unions.</summary>
/// <remarks>The five parts are known; the text was not seen.</remarks>
public static class CharterMeasures2017
{
    /// <summary>The document; reported on 5 September 2017.</summary>
    public static Document Document { get; } = new(new("高校学生会组织章程制定办法", "Measures on making the charters of student unions"))
    {
        Number = "中青办联发〔2017〕8号",
        Issuer = new("团中央办公厅、全国学联秘书处", "General Office of the League, Secretariat of the National Federation"),
        From = Fact.Within(new LocalDate(2017, 1, 1), new LocalDate(2017, 9, 5)),
    };

    /// <summary>As reported in September 2017.</summary>
    public static Provision FiveParts { get; } = new(
        "CHA-01",
        Document,
        "篇章",
        new("办法有五部分：总则，章程内容，起草（修订）程序，核准与监督，附则。", "The measures have five parts: general, content, drafting and revising, approval and supervision, closing."),
        Force.Binding)
    {
        Places = [Document.At()],
        SeenAt = [Zqb],
    };

    /// <summary>As one charter that follows them has it.</summary>
    public static Provision MustState { get; } = new(
        "CHA-02",
        Document,
        "章程内容",
        new("章程要写明组织的性质、党委领导、团委和上级学联指导，宗旨，任务，承认全国和省学联章程并为其会员团体，民主集中制。", "A charter states what the union is, Party leadership, guidance by League and federation, its aim, its tasks, that it accepts the federations' charters and is their member, and democratic centralism."),
        Force.Binding)
    {
        Places = [Document.At("章程内容"), OneSchool.Document.At("华南师大章程第1—5条")],
        SeenAt = [FreewechatCharter, Jxswkj, Zqb],
    };

    /// <summary>Which of approval and congress comes first was not fully visible.</summary>
    public static Provision Approval { get; } = new(
        "CHA-04",
        Document,
        "核准与监督",
        new("先组成起草小组、广泛征求意见，再由团委核定，连同申请书报上级学生会（学联），核准机关15个工作日内办理，学代会审议。", "A drafting group, wide consultation, the League's endorsement, application and draft to the higher union, which decides within 15 working days, and the congress."),
        Force.Binding)
    {
        Places = [Document.At("核准与监督"), OneSchool.Document.At("广东技师大指引2023-05-25")],
        SeenAt = [Gpnu],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [FiveParts, MustState, Approval];
}
