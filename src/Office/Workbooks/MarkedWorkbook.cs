using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Writing;

namespace UnionGovernance.Office.Workbooks;

/// <summary>A user's own workbook, sent back with the cells marked.</summary>
public static class MarkedWorkbook
{
    /// <summary>The column that says what is the matter.</summary>
    public const string Column = "核对意见";

    /// <summary>The largest workbook sent back, in bytes unpacked: one of some 10,000 people.</summary>
    public const long MostBytes = 10_000_000;

    private const string ErrorFill = "FFFFC7CD";
    private const string HintFill = "FFFFEB9B";

    /// <summary>Marks a workbook: cells at fault in red, cells to look at in yellow, and a last column with what is said of each row.</summary>
    /// <param name="file">The workbook's bytes (.xlsx), as they were read.</param>
    /// <param name="notes">What is said of its cells.</param>
    /// <returns>The workbook, otherwise as it was, marks of an earlier round taken off; nothing where it unpacks to over <see cref="MostBytes"/>.</returns>
    /// <exception cref="ArgumentException">The bytes are no workbook that can be read.</exception>
    public static byte[]? Of(byte[] file, ImmutableArray<SheetNote> notes)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (WorkbookReader.Read(file).Workbook is not { } workbook)
        {
            throw new ArgumentException("The bytes are no workbook that can be read.", nameof(file));
        }

        if (ZipDirectory.Size(file) > MostBytes)
        {
            return null;
        }

        using var stream = new MemoryStream();
        stream.Write(file);
        using (var package = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var main = package.WorkbookPart!;
            var fills = new MarkFills(main);
            foreach (var sheet in main.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>())
            {
                var rows = workbook.Sheets.FirstOrDefault(s => s.Name == sheet.Name?.Value);
                if (rows is not null && main.GetPartById(sheet.Id!.Value!) is WorksheetPart { Worksheet: { } worksheet })
                {
                    Mark(worksheet, rows, [.. notes.Where(n => n.Sheet == rows.Name)], fills);
                }
            }
        }

        stream.Position = 0;
        return SteadyZip.Of(stream);
    }

    private static void Mark(Worksheet worksheet, Reading.Sheet sheet, ImmutableArray<SheetNote> notes, MarkFills fills)
    {
        var rows = worksheet.GetFirstChild<SheetData>()?.Elements<Row>().Where(static r => r.RowIndex is not null).ToDictionary(static r => (int)r.RowIndex!.Value) ?? [];
        foreach (var cell in rows.Values.SelectMany(static r => r.Elements<Cell>()))
        {
            cell.StyleIndex = fills.Without(cell.StyleIndex?.Value ?? 0);
        }

        var earlier = sheet.Rows.SelectMany(static r => r.Cells.Select(c => (r.Number, Cell: c))).FirstOrDefault(static c => c.Cell.Text == Column);
        var column = earlier.Number > 0 ? earlier.Cell.Column : sheet.Rows.IsEmpty ? 1 : sheet.Rows.Max(static r => r.LastColumn) + 1;
        if (earlier.Number > 0)
        {
            foreach (var row in rows.Values.Where(r => r.RowIndex!.Value >= earlier.Number))
            {
                CellAt(row, column)?.Remove();
            }
        }

        if (notes.IsEmpty)
        {
            return;
        }

        var places = notes.SelectMany(static n => n.Places.Select(p => (Note: n, Place: p))).ToList();
        foreach (var (note, place) in places.OrderByDescending(static p => p.Note.Grade))
        {
            if (note.Grade != NoteGrade.Skipped && place.Column is { } at && rows.TryGetValue(place.Row, out var row))
            {
                var cell = CellAt(row, at) ?? Insert(row, new Cell { CellReference = new CellAddress(place.Row, at).ToString() }, at);
                cell.StyleIndex = fills.With(cell.StyleIndex?.Value ?? 0, note.Grade == NoteGrade.Error ? ErrorFill : HintFill);
            }
        }

        var head = earlier.Number > 0 ? earlier.Number : HeadOf(sheet, places.Select(static p => p.Place.Row));
        foreach (var (number, texts) in places.GroupBy(static p => p.Place.Row, static p => Opinion(p.Note)).Select(static g => (g.Key, g.Distinct())).Append((head, [Column])).GroupBy(static r => r.Item1, static r => r.Item2).Select(static g => (g.Key, g.SelectMany(static t => t))))
        {
            if (rows.TryGetValue(number, out var row))
            {
                // Where the head itself is spoken of, the column's name comes first.
                var text = string.Join('\n', texts.OrderByDescending(static t => t == Column));
                Insert(row, DraftWriter.TextCell(number, column, text, fills.Opinion), column);
                row.Spans = null;
            }
        }

        if (worksheet.GetFirstChild<SheetDimension>() is { } dimension)
        {
            dimension.Remove();
        }
    }

    private static int HeadOf(Reading.Sheet sheet, IEnumerable<int> noted) =>
        Rosters.RosterHead.In(sheet)?.Row ?? (sheet.Rows.IsEmpty ? noted.Min() : sheet.Rows[0].Number);

    private static string Opinion(SheetNote note) =>
        $"{SheetNote.Called(note.Grade).Chinese}{(note.Fact is null ? string.Empty : $"〔{note.Fact.Chinese}〕")}：{note.Said(Language.Chinese)}";

    private static Cell? CellAt(Row row, int column) => row.Elements<Cell>().FirstOrDefault(c => CellAddress.Of(c.CellReference?.Value)?.Column == column);

    private static Cell Insert(Row row, Cell cell, int column)
    {
        CellAt(row, column)?.Remove();
        var next = row.Elements<Cell>().FirstOrDefault(c => CellAddress.Of(c.CellReference?.Value)?.Column > column);
        return row.InsertBefore(cell, next) ?? row.AppendChild(cell);
    }

    /// <summary>The styles of a workbook, each with or without our fills.</summary>
    private sealed class MarkFills
    {
        private readonly Stylesheet _styles;
        private readonly Dictionary<(uint Style, string? Colour), uint> _made = [];
        private readonly Dictionary<string, uint> _fills = [];

        public MarkFills(WorkbookPart main)
        {
            var part = main.WorkbookStylesPart ?? main.AddNewPart<WorkbookStylesPart>();
            _styles = part.Stylesheet ??= new(new Fonts(new Font()), new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })), new Borders(new Border()), new CellFormats(new CellFormat()));
            Opinion = Add(new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true });
        }

        /// <summary>The style of what is said.</summary>
        public uint Opinion { get; }

        private CellFormats Formats => _styles.CellFormats ??= new(new CellFormat());

        public uint With(uint style, string colour) => Filled(style, colour);

        public uint Without(uint style) => IsOurs(Format(style).FillId?.Value ?? 0) ? Filled(style, null) : style;

        private uint Filled(uint style, string? colour)
        {
            if (!_made.TryGetValue((style, colour), out var made))
            {
                var format = (CellFormat)Format(style).CloneNode(deep: true);
                (format.FillId, format.ApplyFill) = (colour is null ? 0 : FillOf(colour), true);
                _made[(style, colour)] = made = Add(format);
            }

            return made;
        }

        private CellFormat Format(uint style) => Formats.Elements<CellFormat>().ElementAtOrDefault((int)style) ?? new();

        private bool IsOurs(uint fill) =>
            fill > 0 && _styles.Fills?.Elements<Fill>().ElementAtOrDefault((int)fill)?.PatternFill?.ForegroundColor?.Rgb?.Value is ErrorFill or HintFill;

        private uint FillOf(string colour)
        {
            if (!_fills.TryGetValue(colour, out var fill))
            {
                var fills = _styles.Fills ??= new(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }));
                _fills[colour] = fill = (uint)fills.Elements<Fill>().Count();
                fills.Append(new Fill(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid }));
                fills.Count = fill + 1;
            }

            return fill;
        }

        private uint Add(CellFormat format)
        {
            var at = (uint)Formats.Elements<CellFormat>().Count();
            Formats.Append(format);
            Formats.Count = at + 1;
            return at;
        }
    }
}
