using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>One round of setting aside those whose share lies below the floor.</summary>
/// <param name="Seats">The seats that were shared in this round.</param>
/// <param name="Students">The students over whom they were shared.</param>
/// <param name="Raised">Who lay below the floor and was given it.</param>
public sealed record SharingRound(int Seats, long Students, Sequence<string> Raised)
{
    internal static Shape<SharingRound> Shape { get; } = Shapes.Written<SharingRound>(static v =>
    {
        v.Required("seats", SeatLine.OfSeats, Forms.Whole(0, int.MaxValue), static r => r.Seats);
        v.Required("students", QuotaUnit.Shape["students"].Words, Forms.Whole(0, int.MaxValue), static r => (int)r.Students);
        v.Required("raised", "按保底计的单位", "raised to the floor", Forms.Each(Forms.Name), static r => r.Raised);
    });
}
