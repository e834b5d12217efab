using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>Equal remainders at the edge: more contenders than seats left.</summary>
/// <param name="Among">Whom the lots must decide among, in the order entered.</param>
/// <param name="Seats">How many of them receive a seat.</param>
public sealed record SeatTie(Sequence<string> Among, int Seats)
{
    internal static Shape<SeatTie> Shape { get; } = Shapes.Written<SeatTie>(static v =>
    {
        v.Required("among", "并列单位", "among", Forms.Each(Forms.Name), static t => t.Among);
        v.Required("seats", SeatLine.OfSeats, Forms.Whole(0, int.MaxValue), static t => t.Seats);
    });
}
