using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>The delegates of one kind who are delegates by their office (当然代表), beside the quotas of the units.</summary>
public sealed record ExOfficioSeats
{
    /// <summary>The kind, as the charter names it: 委员候选人.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>How many of them there are, in heads.</summary>
    public int Seats { get; init; }

    /// <summary>What the kind is called.</summary>
    internal static Words OfKind { get; } = new("当然代表的类别", "kind of ex-officio delegates");

    internal static Shape<ExOfficioSeats> Shape { get; } = Shapes.Of<ExOfficioSeats>(static v => new()
    {
        Name = v.Required("name", OfKind, Forms.Name, static s => s.Name),
        Seats = v.Required("seats", SeatLine.OfSeats, Forms.Seats, static s => s.Seats),
    });
}
