using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace UnionGovernance.Papers;

/// <summary>Joins the cells of a table: one that holds only <c>&lt;</c> to the cell at its left, one that holds only <c>^</c> to the cell above.</summary>
/// <remarks>
/// The marks are a template's, or those of <see cref="PaperWriter.Table"/>. A value is escaped where it enters, and a mark that was escaped is
/// text: no value joins anything. The head stays the head, so nothing joins it from below.
/// </remarks>
internal static class JoinedCells
{
    /// <summary>Gives each joined cell its width and height, and takes the marks away.</summary>
    /// <exception cref="InvalidOperationException">A mark has nothing to join, or what is joined is no rectangle.</exception>
    public static void Resolve(Table table)
    {
        TableRow[] rows = [.. table.OfType<TableRow>()];
        TableCell[][] grid = [.. rows.Select(static r => r.OfType<TableCell>().ToArray())];
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < grid[row].Length; column++)
            {
                var cell = grid[row][column];
                if (MarkOf(cell) is not { } mark)
                {
                    continue;
                }

                grid[row][column] = mark switch
                {
                    '<' when column > 0 => grid[row][column - 1],
                    '^' when row > 1 && column < grid[row - 1].Length => grid[row - 1][column],
                    _ => throw Fault(cell, $"the mark {mark} has no cell to join"),
                };
                rows[row].Remove(cell);
            }
        }

        foreach (var joined in Places(grid).GroupBy(static p => p.Cell, ReferenceEqualityComparer.Instance))
        {
            var cell = joined.First().Cell;
            cell.ColumnSpan = joined.Max(static p => p.Column) - joined.Min(static p => p.Column) + 1;
            cell.RowSpan = joined.Max(static p => p.Row) - joined.Min(static p => p.Row) + 1;
            if (cell.ColumnSpan * cell.RowSpan != joined.Count())
            {
                throw Fault(cell, "what is joined to this cell is no rectangle");
            }
        }
    }

    private static IEnumerable<(TableCell Cell, int Row, int Column)> Places(TableCell[][] grid) =>
        grid.SelectMany(static (cells, row) => cells.Select((cell, column) => (cell, row, column)));

    private static char? MarkOf(TableCell cell) =>
        cell is [ParagraphBlock { Inline: { } inline }] && inline.FirstChild is LiteralInline { IsFirstCharacterEscaped: false, NextSibling: null } text
            && text.Content.Length == 1 && text.Content.CurrentChar is '<' or '^'
            ? text.Content.CurrentChar
            : null;

    private static InvalidOperationException Fault(Block at, string what) => new($"Line {at.Line + 1} of the paper: {what}.");
}
