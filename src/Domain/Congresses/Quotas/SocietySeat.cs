using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>Seats of a main student society, beside the quotas of the units.</summary>
public sealed record SocietySeat
{
    /// <summary>The society.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Its seats, in heads.</summary>
    public int Seats { get; init; }

    internal static Shape<SocietySeat> Shape { get; } = Shapes.Of<SocietySeat>(static v => new()
    {
        Name = v.Required("name", "学生社团", "society", Forms.Name, static s => s.Name),
        Seats = v.Required("seats", SeatLine.OfSeats, Forms.Seats, static s => s.Seats),
    });
}
