using System.Collections.Immutable;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>The rules on the League's guidance of student federations.</summary>
/// <remarks>Their title was not seen; articles 1 to 6 were.</remarks>
public static class LeagueGuidance
{
    /// <summary>The document; after 2022, as is inferred.</summary>
    public static Document Document { get; } = new(new("共青团指导学联工作规定（标题未见）", "Rules on the League's guidance of federations (title not seen)"));

    /// <summary>Of the federation and of no union.</summary>
    public static Provision FederationStudied { get; } = new(
        "OVS-09",
        Document,
        "第3—5条",
        new("各级团委每年至少一次专题研究学联工作，明确一名负责人；学联秘书长由团委学校部门的主要负责人担任。", "A League committee studies the work of the federation at least once a year and names one who leads it; the federation's secretary-general is head of its department for schools."),
        Force.Binding)
    {
        SeenAt = [Tangyang2Dy],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [FederationStudied];
}
