using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using UnionGovernance.Json;

namespace UnionGovernance.Papers.Markup;

/// <summary>Joins the cells of a table as its <see cref="JoinMarks"/> say.</summary>
/// <remarks>
/// The marks are a template's, or those of <see cref="MarkdownText.Table"/>. A value is escaped where it enters, and a mark that was escaped is
/// text: no value joins anything.
/// </remarks>
internal static class JoinedCells
{
    /// <summary>Gives each joined cell its width and height, and takes the marks away.</summary>
    /// <exception cref="InvalidOperationException">A mark has nothing to join, or what is joined is no rectangle.</exception>
    public static void Resolve(Table table)
    {
        TableRow[] rows = [.. table.OfType<TableRow>()];
        TableCell[][] grid = [.. rows.Select(static r => r.OfType<TableCell>().ToArray())];
        var joins = JoinMarks.Of([.. grid.Select(static r => r.Select(MarkOf).ToArray())]);
        if (joins.Fault is var (at, column, problem))
        {
            throw new InvalidOperationException($"Line {grid[at][column].Line + 1} of the paper: {problem.English}.");
        }

        foreach (var joined in joins.Cells.SelectMany(static (places, row) => places.Select((cell, column) => (Cell: cell, Place: (row, column)))).GroupBy(static p => p.Cell, static p => p.Place))
        {
            var cell = grid[joined.Key.Row][joined.Key.Column];
            (cell.ColumnSpan, cell.RowSpan) = JoinMarks.SpanOf(joined);
            foreach (var (row, place) in joined.Where(p => p != joined.Key))
            {
                rows[row].Remove(grid[row][place]);
            }
        }
    }

    private static char? MarkOf(TableCell cell) =>
        cell is [ParagraphBlock { Inline: { } inline }] && inline.FirstChild is LiteralInline { IsFirstCharacterEscaped: false, NextSibling: null } text
            && text.Content.Length == 1 && text.Content.CurrentChar is '<' or '^'
            ? text.Content.CurrentChar
            : null;
}
