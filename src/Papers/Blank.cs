namespace UnionGovernance.Papers;

/// <summary>Something that a paper leaves to fill in.</summary>
/// <param name="Label">What.</param>
/// <param name="JsonPointer">Where it would stand in the record, or nothing where it has no place there.</param>
public sealed record Blank(string Label, string? JsonPointer)
{
    /// <summary>What stands in a paper in the place of a fact that is missing.</summary>
    internal static string Mark(string label) => $"〔待填：{label}〕";
}
