using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Congresses.Elections;

/// <summary>Seats that the charter has yet to fill.</summary>
/// <param name="By">What the charter says.</param>
/// <param name="Tie">Whether those concerned are tied; otherwise nobody had the majority.</param>
/// <param name="Seats">How many seats.</param>
/// <param name="Names">Whom it concerns: the tied, or all who are not elected.</param>
public sealed record Pending(Settlement By, bool Tie, int Seats, Sequence<string> Names);
