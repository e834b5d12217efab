namespace UnionGovernance.Storage;

/// <summary>What came of saving.</summary>
/// <param name="IsSaved">Whether it was saved. If not, nothing was changed: someone saved another version first.</param>
/// <param name="Version">The version that the store holds now; 0 where it holds none.</param>
public readonly record struct Saving(bool IsSaved, int Version);
