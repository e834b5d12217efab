namespace UnionGovernance.Papers;

/// <summary>Something that a paper leaves to fill in.</summary>
/// <param name="Label">What.</param>
/// <param name="JsonPointer">Where it would stand in the record, or nothing where it has no place there.</param>
public sealed record Blank(string Label, string? JsonPointer);
