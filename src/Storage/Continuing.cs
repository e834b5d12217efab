namespace UnionGovernance.Storage;

/// <summary>What came of continuing a register from another copy of it.</summary>
/// <param name="Held">How many of the copy's entries the store held already.</param>
/// <param name="Appended">How many were appended: none where the store holds the whole copy, or has gone on from it.</param>
/// <param name="ForkAt">The first entry in which the two differ. Then nothing was changed.</param>
public readonly record struct Continuing(int Held, int Appended, int? ForkAt);
