namespace UnionGovernance.Congresses.Quotas;

/// <summary>Equal remainders at the edge: more contenders than seats left.</summary>
/// <param name="Among">Whom the lots must decide among, in the order entered.</param>
/// <param name="Seats">How many of them receive a seat.</param>
public sealed record SeatTie(Sequence<string> Among, int Seats);
