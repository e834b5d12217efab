using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>How one class came to its seats, where the charter gives each class its own.</summary>
/// <param name="Unit">The unit to which it belongs.</param>
/// <param name="Name">The class.</param>
/// <param name="Students">Its students, in heads; nothing where nobody said.</param>
/// <param name="Rounded">Its share in whole heads; nothing where every class has as many, or its students are unknown.</param>
/// <param name="Seats">Its seats, in heads; nothing where its students are unknown and its seats follow them.</param>
public sealed record ClassLine(string Unit, string Name, int? Students, int? Rounded, int? Seats)
{
    /// <summary>Whether it has more than its rounded share, for that was below the least seats of a class.</summary>
    public bool AtFloor => Seats > Rounded;

    internal static Shape<ClassLine> Shape { get; } = Shapes.Written<ClassLine>(static v =>
    {
        v.Required("unit", SeatLine.Shape["name"].Words, Forms.Name, static l => l.Unit);
        v.Required("name", Branch.Shape["name"].Words, Forms.Name, static l => l.Name);
        v.Optional("students", Branch.Shape["students"].Words, Forms.Whole(0, int.MaxValue), static l => l.Students);
        v.Required("atFloor", SeatLine.Shape["atFloor"].Words, Forms.YesNo, static l => l.AtFloor);
        v.Optional("seats", SeatLine.OfSeats, Forms.Whole(0, int.MaxValue), static l => l.Seats);
    });
}
