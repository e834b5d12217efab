namespace UnionGovernance.Papers.Blocks;

/// <summary>A table whose first row heads its columns.</summary>
/// <param name="Rows">The rows, each with as many cells as the first.</param>
public sealed record TableBlock(Sequence<Sequence<string>> Rows) : PaperBlock;
