using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>What is known before seats are handed out.</summary>
public sealed record QuotaPlan
{
    /// <summary>The seats of the units together, in heads. Where nobody says, the least number that the charter allows.</summary>
    public int? Seats { get; init; }

    /// <summary>Why there are fewer seats than normal, where there are.</summary>
    public string? Reason { get; init; }

    /// <summary>The units.</summary>
    public Sequence<QuotaUnit> Units { get; init; } = [];

    /// <summary>The seats of societies.</summary>
    public Sequence<SocietySeat> Societies { get; init; } = [];

    /// <summary>How many delegates by office there are of each kind that the charter knows.</summary>
    public Sequence<ExOfficioSeats> ExOfficio { get; init; } = [];

    /// <summary>The units drawn where remainders were tied, in the order drawn.</summary>
    public Sequence<string> Lots { get; init; } = [];

    private static readonly Form<Sequence<QuotaUnit>> _units = Forms.List(QuotaUnit.Shape, static u => u.Name);
    private static readonly Form<Sequence<SocietySeat>> _societies = Forms.List(SocietySeat.Shape, static s => s.Name);
    private static readonly Form<Sequence<ExOfficioSeats>> _exOfficio = Forms.List(ExOfficioSeats.Shape, static s => s.Name);

    internal static Shape<QuotaPlan> Shape { get; } = Shapes.Of<QuotaPlan>(static v => new()
    {
        Seats = v.Optional("seats", "各单位名额合计", "seats of the units together", Forms.Seats, static q => q.Seats),
        Reason = v.Optional("reason", "低于一般比例的理由", "reason for fewer seats than normal", Forms.Paragraph, static q => q.Reason),
        Units = v.Optional("units", "选举单位", "units", _units, static q => q.Units, []),
        Societies = v.Optional("societies", "学生社团名额", "seats of societies", _societies, static q => q.Societies, []),
        ExOfficio = v.Optional("exOfficio", "当然代表名额", "seats of ex-officio delegates", _exOfficio, static q => q.ExOfficio, []),
        Lots = v.Optional("lots", "抽签结果", "lots drawn", Forms.Names, static q => q.Lots, []),
    });
}
