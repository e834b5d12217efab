namespace UnionGovernance.Endurance;

/// <summary>What was acknowledged, held against what the store keeps.</summary>
/// <param name="Acknowledged">Pieces that the store said were written.</param>
/// <param name="Kept">Pieces that it keeps: perhaps more, since a writer may die before it hears.</param>
/// <param name="Lost">Acknowledged pieces that it does not keep, or not as they were.</param>
/// <param name="Breaks">Entries that do not follow the one before, or whose digest is not theirs; records that are half-done.</param>
internal sealed record Toll(int Acknowledged, int Kept, int Lost, int Breaks);
