using System.Collections.Immutable;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using UnionGovernance.Office.Workbooks.Marking;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Writing;

namespace UnionGovernance.Office.Workbooks;

/// <summary>A user's own workbook, sent back with the cells marked.</summary>
/// <remarks>
/// The parts stream from the old package to the new one, and only what is marked is written anew: whatever else a workbook holds comes back
/// as it was, and no workbook that could be read is too strange to be marked.
/// </remarks>
public static class MarkedWorkbook
{
    /// <summary>The column that says what is the matter.</summary>
    public const string OpinionColumn = "核对意见";

    /// <summary>The largest workbook sent back, in bytes unpacked: one of some 10,000 people.</summary>
    public const long MostBytes = 10_000_000;

    // The most people of a roster, and what stands above and below them.
    private const int MostRows = 10_500;

    /// <summary>Marks a workbook: cells at fault in red, cells to look at in yellow, and a last column with what is said of each row.</summary>
    /// <param name="file">The workbook's bytes (.xlsx, or a table as text between commas), as they were read.</param>
    /// <param name="notes">What is said of its cells.</param>
    /// <returns>The workbook, otherwise as it was, marks of an earlier round taken off; nothing where it unpacks to over <see cref="MostBytes"/> or has no column to spare. The same bytes every time.</returns>
    /// <exception cref="ArgumentException">The bytes are no workbook that can be read.</exception>
    public static byte[]? Of(byte[] file, ImmutableArray<SheetNote> notes)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (WorkbookReader.Read(file).Workbook is not { } workbook)
        {
            throw new ArgumentException("The bytes are no workbook that can be read.", nameof(file));
        }

        // Text has no colours: it comes back as a workbook, every cell text.
        if (FileKind.Table(file) is { } table)
        {
            return table.Rows.Length > MostRows ? null : Of(DraftWriter.Write([Draft(table)]), notes);
        }

        if (ZipDirectory.Size(file) > MostBytes || workbook.Sheets.Any(static s => s.LastColumn >= WorkbookBounds.Columns))
        {
            return null;
        }

        var (parts, styles) = Parts(file, workbook);
        using var from = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        using var marked = new MemoryStream();
        using (var to = new ZipArchive(marked, ZipArchiveMode.Create, leaveOpen: true))
        {
            var own = from.Entries.FirstOrDefault(e => Is(e, styles));
            var fills = MarkStyles.Of(own?.Open());

            // The list of content types first, as readers expect; the styles last, when all that is needed of them is known.
            foreach (var entry in from.Entries.Where(e => e != own).OrderBy(static e => e.FullName != "[Content_Types].xml").ThenBy(static e => e.FullName, StringComparer.Ordinal))
            {
                var sheet = parts.FirstOrDefault(p => Is(entry, p.Part)).Sheet;
                using var read = entry.Open();
                using var write = SteadyZip.Open(to, entry.FullName);
                if (sheet is null)
                {
                    read.CopyTo(write);
                }
                else
                {
                    MarkedSheet.Write(read, write, sheet, [.. notes.Where(n => n.Sheet == sheet.Name)], fills);
                }
            }

            if (own is not null)
            {
                using var read = own.Open();
                using var write = SteadyZip.Open(to, own.FullName);
                fills.Write(read, write);
            }
        }

        return marked.ToArray();
    }

    private static DraftSheet Draft(Sheet table)
    {
        ImmutableArray<string>[] rows = [.. Enumerable.Repeat<ImmutableArray<string>>([.. Enumerable.Repeat(string.Empty, table.LastColumn)], table.Rows[^1].Number)];
        foreach (var row in table.Rows)
        {
            rows[row.Number - 1] = [.. Enumerable.Range(1, table.LastColumn).Select(c => row.At(c)?.Shown ?? string.Empty)];
        }

        return new(table.Name, [.. rows[0].Select(static head => new DraftColumn(head, 14))], [.. rows[1..]]);
    }

    private static (List<(string Part, Sheet Sheet)> Sheets, string? Styles) Parts(byte[] file, Workbook workbook)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
        var main = package.WorkbookPart!;
        return ([.. workbook.Sheets.Select(s => (main.GetPartById(s.Id).Uri.OriginalString, s))], main.WorkbookStylesPart?.Uri.OriginalString);
    }

    private static bool Is(ZipArchiveEntry entry, string? part) => string.Equals(entry.FullName, part?.TrimStart('/'), StringComparison.OrdinalIgnoreCase);
}
