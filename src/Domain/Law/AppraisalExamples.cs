using System.Collections.Immutable;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>How single schools appraise duties: defaults that a charter may change.</summary>
public static class AppraisalExamples
{
    /// <summary>Looked for and not found.</summary>
    public static Provision Grades { get; } = new(
        "APP-04",
        OneSchool.Document,
        "评议办法",
        new("等次和分值未见全国性规定；各校有的当场打分，有的无记名评议。", "No national grades or weights were found; schools give points on the spot or vote secretly."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At()],
        IsGap = true,
        SeenAt = [Zzuli, Whut, Ahmu],
    };

    /// <summary>Seen at one school.</summary>
    public static Provision Leaving { get; } = new(
        "APP-05",
        OneSchool.Document,
        "述职评议办法",
        new("评议不合格、违法违纪或者不能履职的，按程序劝退、免职或罢免。", "Whoever fails, breaks law or discipline, or cannot serve is persuaded to leave, removed or recalled by procedure."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("述职评议办法第6条")],
        SeenAt = [Gnnustc],
    };

    /// <summary>Seen at one school, in the last month of each semester.</summary>
    public static Provision DutyReport { get; } = new(
        "APP-06",
        OneSchool.Document,
        "述职评议办法",
        new("述职报告写职务和任期、工作思路、履职情况、成绩问题和改进、其他。", "A report on duties gives post and term of office, approach, performance, achievements with problems and remedies, and the rest."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("述职评议办法第5条")],
        SeenAt = [Gnnustc],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [Grades, Leaving, DutyReport];
}
