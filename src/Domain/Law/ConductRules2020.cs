using System.Collections.Immutable;
using NodaTime;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>The provisions of 2020 on the style of work of those who serve in federations and unions.</summary>
/// <remarks>Five of, it is recalled, ten articles were read. One source has the congress of 17 and 18 August 2020 adopt them, others the first session of the committee it elected; both are kept.</remarks>
public static class ConductRules2020
{
    /// <summary>The document.</summary>
    public static Document Document { get; } = new(new("关于学联学生会工作人员改进作风服务同学的若干规定", "Provisions on better style and service of those who work in federations and unions"))
    {
        Issuer = new("全国学联", "National Federation"),
        From = Fact.Within(new LocalDate(2020, 8, 17), new LocalDate(2020, 9, 30)),
    };

    /// <summary>Attitude, which no figure shows.</summary>
    public static Provision TenArticles { get; } = new(
        "STY-01",
        Document,
        "第1—5条等",
        new("工作人员的十条作风要求：先把书读好，为同学服务，不为加分保研，务实，平等待人等。", "Ten articles on conduct: study first, serve, seek no points or places, be of substance, treat all alike."),
        Force.Binding)
    {
        SeenAt = [Situ, Ujn],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [TenArticles];
}
