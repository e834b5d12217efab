using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers.Blocks;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>Writes a table: head repeated on each page, no row split, joined cells joined.</summary>
internal static class WordTable
{
    /// <summary>How many columns Word holds.</summary>
    public const int MostColumns = 63;

    // Beyond this many columns the space beside the text is what they lack.
    private const int RoomyColumns = 8;
    private const int CellMargin = 108;
    private const int NarrowMargin = 40;

    /// <summary>Writes the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="profile">The layout.</param>
    /// <param name="keep">Whether its end stays on the page of what follows.</param>
    /// <returns>Word's table.</returns>
    /// <exception cref="ArgumentException">It has no column, or more than Word holds.</exception>
    public static Table Of(TableBlock table, LayoutProfile profile, bool keep)
    {
        if (table.Columns is < 1 or > MostColumns)
        {
            throw new ArgumentException($"A table has 1 to {MostColumns} columns; this one has {table.Columns}.", nameof(table));
        }

        var places = Places(table);
        var margin = Margin(table);
        var widths = ColumnWidths.Of(table, profile.TextWidth, profile.CellSize * 10, 2 * margin);
        return new(
            Enumerable.Range(0, places.Length).Select(row => (OpenXmlElement)Row(places, row, widths, keep && row + 1 == places.Length))
                .Prepend(new TableGrid(widths.Select(static w => new GridColumn { Width = Text(w) })))
                .Prepend(new TableProperties(
                    new TableWidth { Width = Text(profile.TextWidth), Type = TableWidthUnitValues.Dxa },
                    Borders(),
                    new TableLayout { Type = TableLayoutValues.Fixed },
                    new TableCellMarginDefault(
                        new TableCellLeftMargin { Width = (short)margin, Type = TableWidthValues.Dxa },
                        new TableCellRightMargin { Width = (short)margin, Type = TableWidthValues.Dxa }))));
    }

    /// <summary>Whether the table can stand on a page without breaking a name.</summary>
    public static bool Fits(TableBlock table, LayoutProfile profile) => ColumnWidths.Fit(table, profile.TextWidth, profile.CellSize * 10, 2 * Margin(table));

    private static int Margin(TableBlock table) => table.Columns > RoomyColumns ? NarrowMargin : CellMargin;

    // Which cell stands at each place, and whether it began in a row above. What a row lacks is filled with empty cells.
    private static (Cell Cell, bool IsBegun)[][] Places(TableBlock table)
    {
        var places = table.Rows.Select(_ => new (Cell Cell, bool IsBegun)[table.Columns]).ToArray();
        for (var row = 0; row < places.Length; row++)
        {
            var cells = new Queue<Cell>(table.Rows[row]);
            for (var column = 0; column < table.Columns;)
            {
                if (places[row][column].Cell is { } above)
                {
                    column += above.Columns;
                    continue;
                }

                var cell = cells.TryDequeue(out var next) ? next : new(string.Empty);
                var width = places[row][column..].Take(Math.Max(1, cell.Columns)).TakeWhile(static p => p.Cell is null).Count();
                var fitting = cell with { Columns = width };
                foreach (var (below, free) in places[row..].Take(Math.Max(1, cell.Rows)).TakeWhile(r => r[column].Cell is null && r[column + width - 1].Cell is null).Index())
                {
                    Array.Fill(free, (fitting, below > 0), column, width);
                }

                column += width;
            }
        }

        return places;
    }

    private static TableRow Row((Cell Cell, bool IsBegun)[][] places, int row, int[] widths, bool keep)
    {
        var look = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 420, HeightType = HeightRuleValues.AtLeast });
        if (row == 0)
        {
            look.Append(new TableHeader());
        }

        var written = new TableRow(look);
        for (var column = 0; column < widths.Length;)
        {
            var (cell, isBegun) = places[row][column];
            var goesOn = row + 1 < places.Length && places[row + 1][column] is { IsBegun: true } below && ReferenceEquals(below.Cell, cell);
            written.Append(new TableCell(Look(cell, widths[column..(column + cell.Columns)].Sum(), isBegun, goesOn), Paragraph(isBegun ? string.Empty : cell.Text, isHead: row == 0, keep)));
            column += cell.Columns;
        }

        return written;
    }

    private static TableCellProperties Look(Cell cell, int width, bool isBegun, bool goesOn)
    {
        var look = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (cell.Columns > 1)
        {
            look.Append(new GridSpan { Val = cell.Columns });
        }

        if (isBegun || goesOn)
        {
            look.Append(new VerticalMerge { Val = isBegun ? MergedCellValues.Continue : MergedCellValues.Restart });
        }

        look.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return look;
    }

    private static WordParagraph Paragraph(string text, bool isHead, bool keep)
    {
        var look = new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Cell });
        if (keep)
        {
            look.Append(new KeepNext());
        }

        return new(look, WordText.Run(text, isHead));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 },
        new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}
