namespace UnionGovernance.Cli.Stores;

/// <summary>What a store keeps where a file is to go.</summary>
/// <param name="Version">Its version; 0 where it keeps nothing there.</param>
/// <param name="Lost">What the file lacks of it; nothing where it keeps nothing there.</param>
internal readonly record struct Replaced(int Version, IReadOnlyList<Loss>? Lost);
