using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>League branches that elect together.</summary>
/// <param name="Unit">The unit to which they belong.</param>
/// <param name="Number">Its number in the unit, from 1.</param>
/// <param name="Branches">The branches; none where the unit listed none and elects as one.</param>
/// <param name="Students">Their students, in heads; nothing where nobody said.</param>
/// <param name="Seats">Its seats, in heads; nothing while lots must decide.</param>
public sealed record Constituency(string Unit, int Number, Sequence<string> Branches, int? Students, int? Seats)
{
    internal static Shape<Constituency> Shape { get; } = Shapes.Written<Constituency>(static v =>
    {
        v.Required("unit", SeatLine.Shape["name"].Words, Forms.Name, static c => c.Unit);
        v.Required("number", "选区序号", "number", Forms.Whole(0, int.MaxValue), static c => c.Number);
        v.Required("branches", QuotaUnit.Shape["branches"].Words, Forms.Each(Forms.Name), static c => c.Branches);
        v.Optional("students", QuotaUnit.Shape["students"].Words, Forms.Whole(0, int.MaxValue), static c => c.Students);
        v.Optional("seats", SeatLine.OfSeats, Forms.Whole(0, int.MaxValue), static c => c.Seats);
    });
}
