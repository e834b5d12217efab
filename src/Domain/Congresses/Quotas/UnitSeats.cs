namespace UnionGovernance.Congresses.Quotas;

/// <summary>The seats of one unit, however it came to them.</summary>
/// <param name="Name">The unit.</param>
/// <param name="Students">Its students, in heads; nothing where nobody said.</param>
/// <param name="Seats">Its seats, in heads; nothing while lots must decide, or a class was not counted.</param>
public readonly record struct UnitSeats(string Name, int? Students, int? Seats);
