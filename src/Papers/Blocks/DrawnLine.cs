namespace UnionGovernance.Papers.Blocks;

/// <summary>A line of a chart, upright or level, in points.</summary>
/// <param name="FromLeft">Where it begins, from the left.</param>
/// <param name="FromTop">Where it begins, from the top.</param>
/// <param name="ToLeft">Where it ends, from the left.</param>
/// <param name="ToTop">Where it ends, from the top.</param>
public sealed record DrawnLine(int FromLeft, int FromTop, int ToLeft, int ToTop);
