namespace UnionGovernance.Storage;

/// <summary>That the store keeps something under a name.</summary>
/// <typeparam name="TKey">How it is named.</typeparam>
/// <param name="Key">Its name.</param>
/// <param name="Version">How often it was saved, counted from 1.</param>
public sealed record Listed<TKey>(TKey Key, int Version);
