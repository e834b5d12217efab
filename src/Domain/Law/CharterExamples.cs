using System.Collections.Immutable;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>What the charters of single schools say: defaults that another may change.</summary>
public static class CharterExamples
{
    /// <summary>So the delegates' share is of a union's own students.</summary>
    public static Provision Membership { get; } = new(
        "CHA-03",
        OneSchool.Document,
        "会员",
        new("会员是全日制在校本（专）科生，研究生另有研究生会；开除、退学等丧失资格。", "Members are the full-time students of first degrees and diplomas, postgraduates being those of the graduate union; expulsion or withdrawal ends it."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("华南师大章程第6条")],
        SeenAt = [FreewechatCharter, Runthegoodtimes],
    };

    /// <summary>Seen in one school's guide.</summary>
    public static Provision RulesRepealed { get; } = new(
        "CHA-05",
        OneSchool.Document,
        "清理",
        new("与章程不符、在章程里没有依据的规章，废止或修改。", "A rule that goes against the charter or has no ground in it is repealed or amended."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("指引")],
        SeenAt = [Gpnu],
    };

    /// <summary>They may stand for the methods that a disclosure asks for.</summary>
    public static Provision ClausesOfTheCharter { get; } = new(
        "CHA-06",
        OneSchool.Document,
        "条款",
        new("遴选、述职评议、代表产生写进章程，如第17至19条。", "A charter has clauses on selection, appraisal and the election of delegates, such as articles 17 to 19."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("南京机电章程")],
        SeenAt = [Familycampingsupplies],
    };

    /// <summary>Seen in one charter.</summary>
    public static Provision SecretaryGeneral { get; } = new(
        "CHA-07",
        OneSchool.Document,
        "秘书长",
        new("从团委专职干部中聘一人做秘书长，指导工作、监督财务。", "One full-time League cadre is secretary-general, guides the work and watches the finances."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("复旦章程第5条")],
        SeenAt = [Runthegoodtimes, Cbpremiere],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [Membership, RulesRepealed, ClausesOfTheCharter, SecretaryGeneral];
}
