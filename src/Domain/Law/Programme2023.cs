using System.Collections.Immutable;
using NodaTime;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>A programme of 2023 with ten steps, as a college quotes it.</summary>
/// <remarks>Its title was not seen; the collection attributes it to the plan of implementation.</remarks>
public static class Programme2023
{
    /// <summary>The document, quoted on 23 March 2023.</summary>
    public static Document Document { get; } = new(new("2023年十条举措（标题未见）", "Ten steps of 2023 (title not seen)"))
    {
        From = Fact.Within(new LocalDate(2023, 1, 1), new LocalDate(2023, 3, 23)),
    };

    /// <summary>The plan of implementation to which the collection attributes it; studied at one university in March 2022, national or of a province.</summary>
    public static Document Plan { get; } = new(new("加强和改进新时代学联学生会工作实施方案", "Plan for better work of federations and unions in the new era"));

    /// <summary>The texts before it only say regularly.</summary>
    public static Provision PartyHearsEachSemester { get; } = new(
        "OVS-01",
        Document,
        "党的领导",
        new("校党委每学期至少一次听取学生会汇报、研究重大事项。", "The Party committee hears the union and considers weighty matters at least once a semester."),
        Force.Binding)
    {
        Places = [Plan.At(), OneSchool.Document.At("2023-03-23十项措施")],
        SeenAt = [Nxtc, FoundingReport],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [PartyHearsEachSemester];
}
