using System.Collections.Immutable;
using static UnionGovernance.Law.Pages;

namespace UnionGovernance.Law;

/// <summary>The regulations on students' and graduates' congresses, which seem to follow the rules of 2017.</summary>
/// <remarks>Only the title was seen, beside papers that are made by it, for undergraduates too; it was cited in May 2025, and so in force then, as is inferred.</remarks>
public static class CongressRegulations
{
    /// <summary>The document; number and day were not seen.</summary>
    public static Document Document { get; } = new(new("普通高等学校学生（研究生）代表大会工作规定", "Regulations on students' and graduates' congresses"));

    /// <summary>Seen at one graduate congress of a college.</summary>
    public static Provision StandingCommittee { get; } = new(
        "CON-19",
        Document,
        "常任代表会议",
        new("依此产生的常任代表会议的例子：25名委员，每个代表团至少1名，差额选举。", "A standing committee made under it: 25 members, at least one of each delegation, more candidates than seats."),
        Force.Binding)
    {
        Places = [Document.At(), OneSchool.Document.At("选举办法")],
        SeenAt = [Oougou, Paiqing],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Provision> All { get; } = [StandingCommittee];
}
