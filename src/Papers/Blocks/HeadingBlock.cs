namespace UnionGovernance.Papers.Blocks;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the paper's title, 2 for its first level of parts, and so on; at most 6.</param>
/// <param name="Text">Its text.</param>
public sealed record HeadingBlock(int Level, string Text) : PaperBlock;
