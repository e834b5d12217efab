using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using UnionGovernance.Office.Workbooks.Reading;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;
using Workbook = DocumentFormat.OpenXml.Spreadsheet.Workbook;

namespace UnionGovernance.Office.Workbooks.Writing;

/// <summary>Writes sheets as a workbook (.xlsx). The same sheets give the same bytes.</summary>
internal static class DraftWriter
{
    /// <summary>The hidden sheet of lists that are too long to stand beside their cells.</summary>
    public const string ChoicesSheet = "选项";

    private const int LongestPrompt = 250;
    private const int LongestChoices = 255;
    private const int MostPrinted = 20;
    private const int A4 = 9;
    private const int LineHeight = 16;
    private const int MostLines = 12;

    public static byte[] Write(ImmutableArray<DraftSheet> drafts)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var main = package.AddWorkbookPart();
            package.ChangeIdOfPart(main, "main");
            main.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var sheets = new Sheets();
            var lists = drafts.SelectMany(static d => d.Columns.Select(static c => c.Offered).Concat(d.Choices.Select(static c => c.Offered))).Where(IsLong).DistinctBy(Key).ToList();
            foreach (var (i, draft) in (lists.Count == 0 ? drafts : [.. drafts, Choices(lists)]).Index())
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"sheet{i + 1}");
                main.AddNewPart<WorksheetPart>(id).Worksheet = Sheet(draft, isFirst: i == 0, lists);
                sheets.Append(new Sheet { Name = draft.Name, SheetId = (uint)i + 1, Id = id, State = i == drafts.Length ? SheetStateValues.VeryHidden : null });
            }

            main.Workbook = new Workbook(sheets);
        }

        stream.Position = 0;
        return SteadyZip.Of(stream);
    }

    /// <summary>A cell that holds text, whatever the text looks like.</summary>
    public static Cell TextCell(int row, int column, string text, uint style) => new(
        new InlineString(new Text(CellText.Escape(text.Length > WorkbookBounds.CellText ? text[..WorkbookBounds.CellText] : text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = new CellAddress(row, column).ToString(),
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };

    private static Worksheet Sheet(DraftSheet draft, bool isFirst, List<ImmutableArray<string>> lists)
    {
        var data = new SheetData(Row(draft, 1, static (_, c) => (c.Head, Look.Head)));
        for (var i = 0; i < draft.Rows.Length + draft.Room; i++)
        {
            var texts = i < draft.Rows.Length ? draft.Rows[i] : [];
            data.Append(Row(draft, i + 2, (at, c) => (at < texts.Length ? texts[at] : string.Empty, c.Grey ? Look.Grey : Look.Plain)));
        }

        var onePageWide = draft.Columns.Length <= MostPrinted;
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = onePageWide }),
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { TabSelected = isFirst, WorkbookViewId = 0 }),
            new Columns(draft.Columns.Select(static (c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true, Hidden = c.Hidden ? true : null, Style = (uint)(c.Grey ? Look.Grey : Look.Plain) })),
            data);
        var validations = Validations(draft, lists).ToList();
        if (validations.Count > 0)
        {
            sheet.Append(new DataValidations(validations) { Count = (uint)validations.Count });
        }

        sheet.Append(new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = onePageWide ? 1 : null, FitToHeight = onePageWide ? 0 : null });
        return sheet;
    }

    // Empty cells to fill in are written too, so that they hold text in every program.
    private static Row Row(DraftSheet draft, int number, Func<int, DraftColumn, (string Text, Look Look)> cell) =>
        new(draft.Columns.Select((c, i) => (OpenXmlElement)(cell(i, c) is var (text, look) && text.Length > 0
            ? TextCell(number, i + 1, text, (uint)look)
            : new Cell { CellReference = new CellAddress(number, i + 1).ToString(), StyleIndex = (uint)cell(i, c).Look })))
        {
            RowIndex = (uint)number,
            Height = 2 + (LineHeight * draft.Columns.Select((c, i) => Lines(cell(i, c).Text, c.Width)).DefaultIfEmpty(1).Max()),
        };

    // Not every program fits a row to its text. A Chinese character is as wide as two digits.
    private static int Lines(string text, int width) => Math.Min(
        MostLines,
        text.Split('\n').Sum(l => Math.Max(1, (l.Sum(static c => c < '\u2000' ? 1 : 2) + width - 3) / (width - 2))));

    private static IEnumerable<DataValidation> Validations(DraftSheet draft, List<ImmutableArray<string>> lists)
    {
        var last = draft.Rows.Length + draft.Room + 1;
        for (var i = 0; i < draft.Columns.Length && last > 1; i++)
        {
            var column = draft.Columns[i];
            if (!column.Offered.IsEmpty || column.Prompt is not null)
            {
                yield return Validation($"{new CellAddress(2, i + 1)}:{new CellAddress(last, i + 1)}", column.Offered, column.Prompt, lists);
            }
        }

        foreach (var (row, column, offered) in draft.Choices)
        {
            yield return Validation(new CellAddress(row + 2, column + 1).ToString(), offered, null, lists);
        }
    }

    private static DataValidation Validation(string cells, ImmutableArray<string> offered, string? prompt, List<ImmutableArray<string>> lists)
    {
        var validation = new DataValidation { SequenceOfReferences = new ListValue<StringValue> { InnerText = cells }, AllowBlank = true };
        if (offered.Length > 0)
        {
            // The list helps and never hinders: what else is typed is judged when the workbook is read.
            validation.Type = DataValidationValues.List;
            validation.Append(new Formula1(IsLong(offered) ? Column(lists.FindIndex(l => Key(l) == Key(offered)) + 1, offered.Length) : $"\"{Key(offered)}\""));
        }

        if (prompt is not null)
        {
            validation.ShowInputMessage = true;
            validation.Prompt = prompt.Length > LongestPrompt ? string.Concat(prompt.AsSpan(0, LongestPrompt), "…") : prompt;
        }

        return validation;
    }

    private static bool IsLong(ImmutableArray<string> offered) => Key(offered).Length > LongestChoices || offered.Any(static o => o.Contains(',', StringComparison.Ordinal));

    private static string Key(ImmutableArray<string> offered) => string.Join(',', offered);

    // A column a list, below a head that says nothing.
    private static DraftSheet Choices(List<ImmutableArray<string>> lists) => new(
        ChoicesSheet,
        [.. lists.Select(static _ => new DraftColumn(ChoicesSheet, 30) { Grey = true })],
        [.. Enumerable.Range(0, lists.Max(static l => l.Length)).Select(row => (ImmutableArray<string>)[.. lists.Select(l => row < l.Length ? l[row] : string.Empty)])]);

    private static string Column(int column, int length) =>
        new CellAddress(1, column).ToString()[..^1] is var letters ? string.Create(CultureInfo.InvariantCulture, $"'{ChoicesSheet}'!${letters}$2:${letters}${length + 1}") : string.Empty;

    private static Stylesheet Styles() => new(
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "宋体" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "宋体" }),
            new Font(new FontSize { Val = 10 }, new Color { Rgb = "FF666666" }, new FontName { Val = "宋体" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFDDE7F0" }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(
                new LeftBorder { Style = BorderStyleValues.Thin },
                new RightBorder { Style = BorderStyleValues.Thin },
                new TopBorder { Style = BorderStyleValues.Thin },
                new BottomBorder { Style = BorderStyleValues.Thin },
                new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(Format(font: 0, fill: 0), Format(font: 1, fill: 2), Format(font: 2, fill: 0)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    // 49 is text. A quote prefix keeps a text that begins with = a text even when the cell is typed in again.
    private static CellFormat Format(uint font, uint fill) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = 49,
        FontId = font,
        FillId = fill,
        BorderId = 1,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        QuotePrefix = true,
    };
}
