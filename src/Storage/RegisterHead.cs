using UnionGovernance.Seals;

namespace UnionGovernance.Storage;

/// <summary>Where a register ends: the next entry is made to follow it.</summary>
/// <param name="Count">How many entries there are.</param>
/// <param name="Digest">The digest of the last; 32 zero bytes where there is none.</param>
public readonly record struct RegisterHead(int Count, Digest Digest);
