namespace UnionGovernance.Storage;

/// <summary>What the store keeps under a name.</summary>
/// <typeparam name="TKey">How it is named.</typeparam>
/// <typeparam name="TReading">What reading it gives: the value, or the faults of whatever someone else wrote there.</typeparam>
/// <param name="Key">Its name.</param>
/// <param name="Reading">What reading it gave; it is read as strictly as a file.</param>
/// <param name="Version">How often it was saved, counted from 1. Whoever saves says which version they saw.</param>
public sealed record Stored<TKey, TReading>(TKey Key, TReading Reading, int Version);
