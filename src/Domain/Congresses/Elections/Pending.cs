using UnionGovernance.Congresses.Terms;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Elections;

/// <summary>Seats that the charter has yet to fill.</summary>
/// <param name="By">What the charter says.</param>
/// <param name="Tie">Whether those concerned are tied; otherwise nobody had the majority.</param>
/// <param name="Seats">How many seats.</param>
/// <param name="Names">Whom it concerns: the tied, or all who are not elected.</param>
public sealed record Pending(Settlement By, bool Tie, int Seats, Sequence<string> Names)
{
    internal static Shape<Pending> Shape { get; } = Shapes.Written<Pending>(static v =>
    {
        v.Required("by", "章程规定", "the charter says", Settlement.Form, static p => p.By);
        v.Required("tie", "得票相同", "a tie", Forms.YesNo, static p => p.Tie);
        v.Required("seats", Quotas.SeatLine.OfSeats, Forms.Whole(0, int.MaxValue), static p => p.Seats);
        v.Required("names", "有关人员", "whom it concerns", Forms.Each(Forms.Name), static p => p.Names);
    });
}
