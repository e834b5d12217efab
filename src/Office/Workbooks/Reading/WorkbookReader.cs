using System.Collections.Immutable;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using UnionGovernance.Office.Workbooks.Writing;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>Reads a workbook within bounds, whatever it is and whoever sent it.</summary>
/// <remarks>
/// The package is opened by the Open XML SDK after its list was checked; the parts are read as they stream by, and nothing of them is run,
/// resolved or fetched: no formula, macro, link or document type.
/// </remarks>
internal static class WorkbookReader
{
    /// <summary>The largest file read, in bytes: 16 MiB.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Reads a workbook.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <returns>The workbook, or the one sentence that says why it is not read. It never throws on what the bytes hold.</returns>
    public static (Workbook? Workbook, Words? Refusal) Read(byte[] file)
    {
        try
        {
            if (file.Length > MostBytes)
            {
                throw Unreadable.TooLarge($"文件超过 {MostBytes} 字节", $"the file has over {MostBytes} bytes");
            }

            if (FileKind.Refusal(file) is { } refusal)
            {
                return (null, refusal);
            }

            if (FileKind.Table(file) is { } table)
            {
                return (new([table]), null);
            }

            ZipDirectory.Check(file);
            using var stream = new MemoryStream(file, writable: false);
            using var package = SpreadsheetDocument.Open(stream, isEditable: false);
            return (ReadSheets(package.WorkbookPart ?? throw Unreadable.Damaged), null);
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            return (null, e as Unreadable is { } unreadable ? unreadable.Why : e.InnerException is Unreadable inner ? inner.Why : Unreadable.Damaged.Why);
        }
    }

    /// <summary>Whether an exception speaks of the file, not of the program.</summary>
    public static bool IsOfTheFile(Exception e) =>
        e is Unreadable or XmlException or InvalidDataException or OpenXmlPackageException or FileFormatException or OverflowException or FormatException
            or IOException or InvalidOperationException or NotSupportedException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException;

    private static Workbook ReadSheets(WorkbookPart workbook)
    {
        var (from1904, listed) = Contents(workbook);
        var reader = new SheetReader(StyleReader.Read(Open(workbook.WorkbookStylesPart), from1904), from1904);
        reader.ReadShared(Open(workbook.SharedStringTablePart));
        var sheets = ImmutableArray.CreateBuilder<Sheet>();
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, id, hidden) in listed)
        {
            // A chart has a sheet of its own, and nothing to read; nor has the sheet of the lists that we offer.
            if (!(hidden && name == DraftWriter.ChoicesSheet) && read.Add(id) && workbook.TryGetPartById(id, out var part) && part is WorksheetPart sheet)
            {
                sheets.Add(reader.Read(Open(sheet)!, name, hidden) with { Id = id });
            }
        }

        return sheets.Count == 0 ? throw Unreadable.Damaged : new(sheets.ToImmutable());
    }

    private static (bool From1904, List<(string Name, string Id, bool Hidden)> Sheets) Contents(WorkbookPart workbook)
    {
        var (from1904, sheets) = (false, new List<(string, string, bool)>());
        using var xml = BoundedXml.Open(Open(workbook)!);
        while (xml.Advance())
        {
            if (xml.IsStart("workbookPr"))
            {
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.IsStart("sheet"))
            {
                var id = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                    ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
                sheets.Add((xml.GetAttribute("name") ?? string.Empty, id ?? throw Unreadable.Damaged, xml.GetAttribute("state") is "hidden" or "veryHidden"));
                if (sheets.Count > WorkbookBounds.Sheets)
                {
                    throw Unreadable.TooLarge($"文件里的表超过 {WorkbookBounds.Sheets} 张", $"the file has over {WorkbookBounds.Sheets} sheets");
                }
            }
        }

        return (from1904, sheets);
    }

    private static Stream? Open(OpenXmlPart? part) => part?.GetStream(FileMode.Open, FileAccess.Read);
}
