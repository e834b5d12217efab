using System.Collections.Immutable;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>How single schools lead, guide and examine their unions: defaults that a charter may change.</summary>
public static class OversightExamples
{
    /// <summary>Seen at one school.</summary>
    public static Provision PartyContact { get; } = new(
        "OVS-02",
        OneSchool.Document,
        "党的领导",
        new("由校党委副书记联系学生会。", "A deputy secretary of the Party committee looks after the union."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("自评报告")],
        SeenAt = [FoundingReport],
    };

    /// <summary>Seen at one school.</summary>
    public static Provision BranchStudies { get; } = new(
        "OVS-08",
        OneSchool.Document,
        "政治理论学习",
        new("学生会团支部每学期学两次以上政治理论。", "The union's League branch studies political theory twice a semester or more."),
        Force.LocalExample)
    {
        Places = [OneSchool.Document.At("2023-03-23十项措施")],
        SeenAt = [Nxtc],
    };

    /// <summary>The order of the founding college's report.</summary>
    public static Provision PartlyMet { get; } = new(
        "INT-03",
        OneSchool.Document,
        "自评报告",
        new("做到一部分的，成绩写在正文，差距写在问题一节，并写出怎样改进。", "What is partly met is told as a result, with the gap among the problems and how it is to be mended."),
        Force.LocalExample)
    {
        SeenAt = [FoundingReport],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [PartyContact, BranchStudies, PartlyMet];
}
