namespace UnionGovernance.Congresses.Quotas;

/// <summary>League branches that elect together.</summary>
/// <param name="Unit">The unit to which they belong.</param>
/// <param name="Number">Its number in the unit, from 1.</param>
/// <param name="Branches">The branches; none where the unit listed none and elects as one.</param>
/// <param name="Students">Their students, in heads; nothing where nobody said.</param>
/// <param name="Seats">Its seats, in heads; nothing while lots must decide.</param>
public sealed record Constituency(string Unit, int Number, Sequence<string> Branches, int? Students, int? Seats);
