using System.Collections.Immutable;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>How single schools keep their seals: defaults that a charter may change.</summary>
/// <remarks>That a named person keeps the seal is national, and stands in the opinions of 2019.</remarks>
public static class SealExamples
{
    /// <summary>Seen in five sources.</summary>
    public static Provision ApprovedThenEntered { get; } = new(
        "SEA-02",
        OneSchool.Document,
        "印章规定",
        new("先批准，再登记签字，才能用章；没有批准不能用。", "Approval comes before use, then an entry and a signature; nothing is stamped without approval."),
        Force.LocalExample)
    {
        SeenAt = [FoundingReport, Daodoc, Tmdps, Wenke99, Bbc],
    };

    /// <summary>That it names who approved is inferred from the signature asked for.</summary>
    public static Provision Register { get; } = new(
        "SEA-03",
        OneSchool.Document,
        "社团印章办法第7条",
        new("登记写日期、文件标题和内容、份数、盖章人和批准人。", "The register has date, title and content of the document, copies, who stamped, and who approved."),
        Force.LocalExample)
    {
        SeenAt = [Bbc, Daodoc],
    };

    /// <summary>One rule allows it on a stub that a head signed.</summary>
    public static Provision NoBlankSheets { get; } = new(
        "SEA-04",
        OneSchool.Document,
        "印章规定",
        new("空白介绍信一类不能盖章。", "No blank letter or form is stamped."),
        Force.LocalExample)
    {
        SeenAt = [Daodoc, Cloudysfz],
    };

    /// <summary>One school never lets it out.</summary>
    public static Provision TakingOut { get; } = new(
        "SEA-05",
        OneSchool.Document,
        "印章规定",
        new("带出要秘书长批准、办手续、有专人保管、及时还；平时在办公室用。", "The seal is taken out with the secretary-general's approval, an entry and a keeper, and comes back promptly; it is used in the office."),
        Force.LocalExample)
    {
        SeenAt = [Daodoc, Wenke99],
    };

    /// <summary>Seen in four sources.</summary>
    public static Provision Loss { get; } = new(
        "SEA-06",
        OneSchool.Document,
        "印章规定",
        new("丢失或有异常的，保护现场，马上报告，声明作废，重新登记。", "A lost seal is reported at once, declared void and entered anew."),
        Force.LocalExample)
    {
        SeenAt = [Daodoc, Cloudysfz, ChaxiaohaoSeal, FoundingReport],
    };

    /// <summary>Seen in one source.</summary>
    public static Provision MakingAndHandover { get; } = new(
        "SEA-07",
        OneSchool.Document,
        "印章规定",
        new("刻章要报批并统一刻制；领取、交接要登记签收。", "A seal is made with approval and by one maker; whoever takes it or takes it over signs."),
        Force.LocalExample)
    {
        SeenAt = [Daodoc],
    };

    /// <summary>From an office that is no union.</summary>
    public static Provision Retirement { get; } = new(
        "SEA-08",
        OneSchool.Document,
        "印章规定（事业单位）",
        new("停用的收回，封存，或者两人以上在场监督销毁并登记。", "A retired seal is handed in, sealed away, or destroyed before two people or more, with a record."),
        Force.LocalExample)
    {
        SeenAt = [Cloudysfz],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [ApprovedThenEntered, Register, NoBlankSheets, TakingOut, Loss, MakingAndHandover, Retirement];
}
