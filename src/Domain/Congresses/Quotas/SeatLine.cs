using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>How one contender came to its seats.</summary>
/// <param name="Name">Who.</param>
/// <param name="Students">Its students, in heads.</param>
/// <param name="AtFloor">Whether its share lay below the floor, so that it has exactly the floor.</param>
/// <param name="Whole">The seats without the remainder: the floor, or the whole part of students × seats ÷ all students.</param>
/// <param name="Remainder">What was left over, in parts of <paramref name="RemainderOf"/>; zero at the floor.</param>
/// <param name="RemainderOf">The students over whom the seats were shared.</param>
/// <param name="ForRemainder">Whether the remainder brought one seat more; nothing while lots must decide.</param>
public sealed record SeatLine(string Name, int Students, bool AtFloor, int Whole, long Remainder, long RemainderOf, bool? ForRemainder)
{
    /// <summary>The seats, in heads; nothing while lots must decide.</summary>
    public int? Seats => ForRemainder switch { true => Whole + 1, false => Whole, null => null };

    /// <summary>What the seats of anybody are called.</summary>
    internal static Words OfSeats { get; } = new("名额", "seats");

    internal static Shape<SeatLine> Shape { get; } = Shapes.Written<SeatLine>(static v =>
    {
        v.Required("name", "单位", "unit", Forms.Name, static l => l.Name);
        v.Required("students", QuotaUnit.Shape["students"].Words, Forms.Whole(0, int.MaxValue), static l => l.Students);
        v.Required("atFloor", "按保底计", "at the floor", Forms.YesNo, static l => l.AtFloor);
        v.Required("whole", "整数部分", "whole seats", Forms.Whole(0, int.MaxValue), static l => l.Whole);
        v.Required("remainder", "余数", "remainder", Forms.Whole(0, int.MaxValue), static l => (int)l.Remainder);
        v.Required("remainderOf", "余数的分母", "in parts of", Forms.Whole(0, int.MaxValue), static l => (int)l.RemainderOf);
        v.Optional("seats", OfSeats, Forms.Whole(0, int.MaxValue), static l => l.Seats);
    });
}
