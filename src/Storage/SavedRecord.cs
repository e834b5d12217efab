namespace UnionGovernance.Storage;

/// <summary>What came of saving one record of several.</summary>
/// <param name="Union">The union and year.</param>
/// <param name="Saving">What came of it.</param>
public sealed record SavedRecord(UnionYear Union, Saving Saving);
