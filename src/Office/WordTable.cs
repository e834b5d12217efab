using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers.Blocks;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>Writes a table: head repeated on each page, no row split, none alone at a page's foot or head, joined cells joined.</summary>
internal static partial class WordTable
{
    /// <summary>How many columns Word holds.</summary>
    public const int MostColumns = 63;

    // Whoever reads along a row of so many columns is not to come back to cells of more lines than this.
    private const int SentenceColumns = 6;
    private const int MostLines = 6;

    // Beyond this many columns the space beside the text is what they lack.
    private const int RoomyColumns = 8;
    private const int CellMargin = 108;
    private const int CloseMargin = 60;
    private const int NarrowMargin = 40;

    // From 小四 to 五号, where that keeps names, dates and ranks in one line.
    private const int Smaller = 3;

    // A head and two rows are never parted; of more, two stay together at either end.
    private const int LeastParted = 3;

    private const string Ordinal = "序号";

    /// <summary>Writes the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="profile">The layout.</param>
    /// <param name="keep">Whether its end stays on the page of what follows.</param>
    /// <param name="caption">What it is about, for whoever has the document read out; empty where nothing says it.</param>
    /// <returns>Word's table.</returns>
    /// <exception cref="ArgumentException">It has no column, or more than Word holds.</exception>
    public static Table Of(TableBlock table, LayoutProfile profile, bool keep, string caption)
    {
        if (table.Columns is < 1 or > MostColumns)
        {
            throw new ArgumentException($"A table has 1 to {MostColumns} columns; this one has {table.Columns}.", nameof(table));
        }

        var places = Places(table);
        var (size, margin) = Look(table, profile);
        var columns = ColumnWidths.Of(table, profile.TextWidth, size * 10, 2 * margin).Select((w, i) => new Column(w, (w - (2.0 * margin)) / (size * 10), HoldsFigures(places, i))).ToArray();
        var look = new TableProperties(
            new TableWidth { Width = Text(profile.TextWidth), Type = TableWidthUnitValues.Dxa },
            Borders(),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = (short)margin, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = (short)margin, Type = TableWidthValues.Dxa }),
            new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true });
        if (caption.Length > 0)
        {
            look.Append(new TableCaption { Val = caption });
        }

        return new(
            Enumerable.Range(0, places.Length).Select(row => (OpenXmlElement)Row(places, row, columns, size == profile.CellSize ? null : size, keep && row + 1 == places.Length))
                .Prepend(new TableGrid(columns.Select(static c => new GridColumn { Width = Text(c.Width) })))
                .Prepend(look));
    }

    /// <summary>Whether the table can stand on a page without breaking a name, nor a day where it is set closest, nor a row of many columns into tall and narrow cells.</summary>
    public static bool Fits(TableBlock table, LayoutProfile profile)
    {
        var (widest, closest) = (Looks(table, profile)[0], Looks(table, profile)[^1]);
        return ColumnWidths.Fit(table, profile.TextWidth, widest.Size * 10, 2 * widest.Margin) && ColumnWidths.FitWhole(table, profile.TextWidth, closest.Size * 10, 2 * closest.Margin)
            && (table.Columns < SentenceColumns || Look(table, profile) is var (size, margin) && ColumnWidths.HighestCell(table, profile.TextWidth, size * 10, 2 * margin) <= MostLines);
    }

    private static (int Size, int Margin) Look(TableBlock table, LayoutProfile profile)
    {
        var looks = Looks(table, profile);
        return looks.FirstOrDefault(l => ColumnWidths.FitInLines(table, profile.TextWidth, l.Size * 10, 2 * l.Margin), looks[^1]);
    }

    // From the most room to the least.
    private static (int Size, int Margin)[] Looks(TableBlock table, LayoutProfile profile) => table.Columns > RoomyColumns
        ? [(profile.CellSize, NarrowMargin), (profile.CellSize - Smaller, NarrowMargin)]
        : [(profile.CellSize, CellMargin), (profile.CellSize, CloseMargin), (profile.CellSize - Smaller, CloseMargin)];

    // Figures stand at the right, below each other, beside the few words of those that have none; what stands between words is one of them.
    private static bool HoldsFigures((Cell Cell, bool IsBegun)[][] places, int column)
    {
        var texts = places.Skip(1).Select(r => r[column].Cell).Where(static c => c.Columns == 1).Select(static c => c.Text.Trim()).Where(static t => t.Length > 0).ToList();
        var figures = texts.Count(static t => Figure().IsMatch(t));
        return texts.Exists(static t => char.IsAsciiDigit(t[0])) && (figures == texts.Count || (places[0].Length > 2 && 2 * figures > texts.Count));
    }

    // A box to mark, or its mark.
    private static bool IsMark(Cell cell) => cell.Text.Trim() is "□" or "√";

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

    private static TableRow Row((Cell Cell, bool IsBegun)[][] places, int row, Column[] columns, int? size, bool keep)
    {
        var look = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 420, HeightType = HeightRuleValues.AtLeast });
        if (row == 0)
        {
            look.Append(new TableHeader());
        }

        var written = new TableRow(look);
        for (var column = 0; column < columns.Length;)
        {
            var (cell, isBegun) = places[row][column];
            var goesOn = row + 1 < places.Length && places[row + 1][column] is { IsBegun: true } below && ReferenceEquals(below.Cell, cell);
            var side = row == 0 || places[0][column].Cell.Text == Ordinal || IsMark(cell) ? JustificationValues.Center
                : cell.Columns == 1 && columns[column].HoldsFigures && Figure().IsMatch(cell.Text.Trim()) ? JustificationValues.Right : JustificationValues.Left;
            written.Append(new TableCell(
                Look(cell, columns[column..(column + cell.Columns)].Sum(static c => c.Width), isBegun, goesOn),
                Paragraph(isBegun ? string.Empty : cell.Columns == 1 ? CharacterWidth.Turned(cell.Text, columns[column].Room) : cell.Text, isHead: row == 0, side, size, keep || StaysWithNext(row, places.Length))));
            column += cell.Columns;
        }

        return written;
    }

    // The head with two rows below it, and the last row with the one above: Word and LibreOffice keep a row with the next where its paragraphs are.
    private static bool StaysWithNext(int row, int rows) => row + 1 < rows && (row == 0 || (rows > LeastParted && (row == 1 || row == rows - 2)));

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

    private static WordParagraph Paragraph(string text, bool isHead, JustificationValues side, int? size, bool keep)
    {
        var look = new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Cell });
        if (keep)
        {
            look.Append(new KeepNext());
        }

        if (side != JustificationValues.Left)
        {
            look.Append(new Justification { Val = side });
        }

        return new(WordText.Runs(text, isHead, size).Prepend<OpenXmlElement>(look));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 },
        new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    [GeneratedRegex($"^(?:[0-9][0-9.,]*[%{CountingUnits.All}]?|[—无]|不适用)$", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    // Its room is in characters.
    private readonly record struct Column(int Width, double Room, bool HoldsFigures);
}
