using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;
using Workbook = DocumentFormat.OpenXml.Spreadsheet.Workbook;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>Workbooks made, changed and looked at by tests, with the Open XML SDK and nothing of ours.</summary>
internal static class Sheets
{
    /// <summary>What Office would find wrong with a workbook.</summary>
    public static IReadOnlyList<string> Faults(byte[] file)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(static e => $"{e.Path?.XPath}: {e.Description}")];
    }

    /// <summary>The texts of each sheet, by address.</summary>
    public static Dictionary<string, Dictionary<string, string>> Of(byte[] file)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var main = package.WorkbookPart!;
        return main.Workbook!.Descendants<Sheet>().ToDictionary(
            static s => s.Name!.Value!,
            s => ((WorksheetPart)main.GetPartById(s.Id!.Value!)).Worksheet!.Descendants<Cell>().Where(static c => c.InnerText.Length > 0)
                .ToDictionary(static c => c.CellReference!.Value!, static c => c.InnerText));
    }

    /// <summary>The colour in which a cell is filled, or nothing.</summary>
    public static string? Colour(byte[] file, string sheet, string address)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var main = package.WorkbookPart!;
        var styles = main.WorkbookStylesPart!.Stylesheet!;
        var cell = Of(main, sheet).Descendants<Cell>().Single(c => c.CellReference == address);
        var format = (CellFormat)styles.CellFormats!.ElementAt((int)(cell.StyleIndex?.Value ?? 0));
        return ((Fill)styles.Fills!.ElementAt((int)(format.FillId?.Value ?? 0))).PatternFill?.ForegroundColor?.Rgb?.Value;
    }

    /// <summary>All XML of a workbook's sheets.</summary>
    public static string Xml(byte[] file)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return string.Concat(package.WorkbookPart!.WorksheetParts.Select(static p => p.Worksheet!.OuterXml));
    }

    /// <summary>A workbook with some cells filled in.</summary>
    public static byte[] Edit(byte[] file, Action<Cells> edit) => Changed(file, main => edit(new(main)));

    /// <summary>A workbook in which one sheet has another name.</summary>
    public static byte[] Renamed(byte[] file, string sheet, string name) =>
        Changed(file, main => main.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).Name = name);

    /// <summary>A workbook in which one row is hidden.</summary>
    public static byte[] Hidden(byte[] file, string sheet, int row) =>
        Changed(file, main => Of(main, sheet).Descendants<Row>().Single(r => r.RowIndex! == (uint)row).Hidden = true);

    /// <summary>A workbook in which cells are struck out.</summary>
    public static byte[] Struck(byte[] file, string sheet, params string[] addresses) => Changed(file, main =>
    {
        var styles = main.WorkbookStylesPart!.Stylesheet!;
        styles.Fonts!.Append(new Font(new Strike()));
        var plain = styles.CellFormats!.ChildElements.Count;
        styles.CellFormats.Append(new CellFormat { FontId = (uint)styles.Fonts.ChildElements.Count - 1 });
        foreach (var cell in Of(main, sheet).Descendants<Cell>().Where(c => addresses.Contains(c.CellReference!.Value)))
        {
            cell.StyleIndex = (uint)plain;
        }
    });

    /// <summary>Several sheets, each of a roster of texts.</summary>
    public static byte[] Several(params (string Name, string[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var main = package.AddWorkbookPart();
            var listed = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            foreach (var (name, rows) in sheets)
            {
                Add(main, listed, name, string.Concat(rows.Select(static (r, i) => Row(i + 1, r))), string.Empty);
            }

            main.Workbook = new Workbook(listed);
        }

        return stream.ToArray();
    }

    /// <summary>A workbook in which one sheet is hidden.</summary>
    public static byte[] HiddenSheet(byte[] file, string sheet) =>
        Changed(file, main => main.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).State = SheetStateValues.Hidden);

    /// <summary>A workbook of one sheet from the XML of its rows, as other programs write it.</summary>
    public static byte[] Raw(string rows, string after = "", bool from1904 = false, string? sheetName = null, string? second = null, string secondName = "第二张", bool hidden = false, params ReadOnlySpan<string> others)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var main = package.AddWorkbookPart();
            main.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = new(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "m\"月\"d\"日\"" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "0.0%" }) { Count = 2 },
                new Fonts(new Font()),
                new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
                new Borders(new Border()),
                new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), Format(164), Format(165), Format(14), Format(49), Format(17)));
            var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            Add(main, sheets, sheetName ?? "名单", rows, after);
            if (second is not null)
            {
                Add(main, sheets, secondName, second, string.Empty);
            }

            foreach (var other in others)
            {
                Add(main, sheets, other, string.Empty, string.Empty);
            }

            sheets.Elements<Sheet>().First().State = hidden ? SheetStateValues.Hidden : null;

            main.Workbook = new Workbook(new WorkbookProperties { Date1904 = from1904 ? true : null }, sheets);
        }

        return stream.ToArray();
    }

    /// <summary>A roster of texts: the first row is the head.</summary>
    public static byte[] Roster(params string[][] rows) => Raw(string.Concat(rows.Select(static (r, i) => Row(i + 1, r))));

    /// <summary>The XML of a row of texts; what begins with &lt; is a cell's own XML after its address.</summary>
    public static string Row(int number, params string[] cells) => string.Create(
        CultureInfo.InvariantCulture,
        $"<x:row r=\"{number}\">{string.Concat(cells.Select((c, i) => c.Length == 0 ? string.Empty : Cell(number, i + 1, c)))}</x:row>");

    private static byte[] Changed(byte[] file, Action<WorkbookPart> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var package = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            change(package.WorkbookPart!);
        }

        return stream.ToArray();
    }

    private static Worksheet Of(WorkbookPart main, string sheet) =>
        ((WorksheetPart)main.GetPartById(main.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).Id!.Value!)).Worksheet!;

    private static string Cell(int row, int column, string text)
    {
        var address = new CellAddress(row, column);
        return text[0] == '<' ? $"<x:c r=\"{address}\"{text[1..]}</x:c>"
            : $"<x:c r=\"{address}\" t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</x:t></x:is></x:c>";
    }

    private static CellFormat Format(uint number) => new() { NumberFormatId = number, ApplyNumberFormat = true };

    private static void Add(WorkbookPart main, DocumentFormat.OpenXml.Spreadsheet.Sheets sheets, string name, string rows, string after)
    {
        var id = $"sheet{sheets.ChildElements.Count + 1}";
        main.AddNewPart<WorksheetPart>(id).Worksheet = new($"<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>{rows}</x:sheetData>{after}</x:worksheet>");
        sheets.Append(new Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = id });
    }

    /// <summary>The cells of an open workbook, by sheet, row and column, or by what the row and the column are called.</summary>
    internal sealed class Cells(WorkbookPart main)
    {
        public string this[string sheet, int row, int column]
        {
            set
            {
                var data = Data(sheet);
                var address = new CellAddress(row, column).ToString();
                var cell = data.Descendants<Cell>().Single(c => c.CellReference!.Value == address);
                cell.DataType = CellValues.InlineString;
                cell.RemoveAllChildren();
                cell.Append(new InlineString(new Text(value) { Space = SpaceProcessingModeValues.Preserve }));
            }
        }

        public string this[string sheet, string line, string head]
        {
            set
            {
                var texts = Data(sheet).Descendants<Cell>().ToDictionary(static c => CellAddress.Of(c.CellReference!.Value)!.Value, static c => c.InnerText);
                var row = texts.First(c => c.Key.Column == 1 && c.Value == line).Key.Row;
                var column = texts.First(c => c.Key.Row == 1 && c.Value == head).Key.Column;
                this[sheet, row, column] = value;
            }
        }

        /// <summary>Puts one more cell at the end of a row.</summary>
        public Cells Add(string sheet, int row, int column, string value)
        {
            Data(sheet).Descendants<Row>().Single(r => r.RowIndex! == (uint)row).Append(new Cell
            {
                CellReference = new CellAddress(row, column).ToString(),
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new Text(value)),
            });
            return this;
        }

        private SheetData Data(string sheet) => Of(main, sheet).GetFirstChild<SheetData>()!;
    }
}
