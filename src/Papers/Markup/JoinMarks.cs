using UnionGovernance.Json;

namespace UnionGovernance.Papers.Markup;

/// <summary>The marks of a table that join cells: <c>&lt;</c> joins its cell to the one at its left, <c>^</c> to the one above.</summary>
/// <remarks>The head stays the head, so nothing joins it from below.</remarks>
internal sealed class JoinMarks
{
    private JoinMarks((int Row, int Column)[][] cells, (int Row, int Column, Words Problem)? fault) => (Cells, Fault) = (cells, fault);

    /// <summary>For each place of the table, where the cell stands that it belongs to; the place itself where it joins nothing.</summary>
    public (int Row, int Column)[][] Cells { get; }

    /// <summary>The first mark that has nothing to join, or the cell of which what is joined is no rectangle.</summary>
    public (int Row, int Column, Words Problem)? Fault { get; }

    /// <summary>Follows the marks of a table.</summary>
    /// <param name="marks">The rows, the head first; for each place its mark, or nothing.</param>
    public static JoinMarks Of(char?[][] marks)
    {
        (int Row, int Column)[][] cells = [.. marks.Select(static (row, r) => row.Select((_, c) => (r, c)).ToArray())];
        for (var row = 0; row < marks.Length; row++)
        {
            for (var column = 0; column < marks[row].Length; column++)
            {
                switch (marks[row][column])
                {
                    case null:
                        break;
                    case '<' when column > 0:
                        cells[row][column] = cells[row][column - 1];
                        break;
                    case '^' when row > 1 && column < cells[row - 1].Length:
                        cells[row][column] = cells[row - 1][column];
                        break;
                    case var mark:
                        return new(cells, (row, column, new($"合并标记 {mark} 旁没有可以合并的单元格", $"the mark {mark} has no cell to join")));
                }
            }
        }

        foreach (var joined in cells.SelectMany(static (places, row) => places.Select((cell, column) => (Cell: cell, Row: row, Column: column))).GroupBy(static p => p.Cell))
        {
            var (width, height) = SpanOf(joined.Select(static p => (p.Row, p.Column)));
            if (width * height != joined.Count())
            {
                return new(cells, (joined.Key.Row, joined.Key.Column, new("合并到这一格的不是一个矩形", "what is joined to this cell is no rectangle")));
            }
        }

        return new(cells, null);
    }

    /// <summary>How many columns and rows places reach over.</summary>
    public static (int Width, int Height) SpanOf(IEnumerable<(int Row, int Column)> places)
    {
        (int Row, int Column)[] all = [.. places];
        return (all.Max(static p => p.Column) - all.Min(static p => p.Column) + 1, all.Max(static p => p.Row) - all.Min(static p => p.Row) + 1);
    }
}
