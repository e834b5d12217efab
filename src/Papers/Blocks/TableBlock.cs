namespace UnionGovernance.Papers.Blocks;

/// <summary>A table whose first row heads its columns.</summary>
/// <param name="Rows">The rows, each with the cells that begin in it, from the left. What a joined cell covers has no cell of its own.</param>
public sealed record TableBlock(Sequence<Sequence<Cell>> Rows) : PaperBlock
{
    /// <summary>How many columns it has: those that its head covers.</summary>
    public int Columns => Rows.Count == 0 ? 0 : Rows[0].Sum(static c => c.Columns);
}
