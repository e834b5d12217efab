using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Rosters;
using UnionGovernance.Office.Workbooks.Writing;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>A whole record as one workbook: blank to fill in, or written from a record and read back.</summary>
/// <remarks>
/// Writer, form and reader share one list of lines, made from the facts' own; values pass through the record's file, whose reader alone
/// judges them.
/// </remarks>
public static class RecordWorkbook
{
    /// <summary>A workbook to fill in, in which not even the school is named.</summary>
    /// <param name="book">The book whose ids may be chosen; the national one, if not said.</param>
    /// <returns>The workbook (.xlsx), the same bytes every time.</returns>
    public static byte[] Blank(RuleBook? book = null) => DraftWriter.Write(RecordSheets.Draft(Asked(book), [], known: null, book ?? RuleBook.National));

    /// <summary>A workbook that holds what a record knows; what it does not know is left to fill in.</summary>
    /// <param name="record">The record.</param>
    /// <param name="book">The book whose ids the record may name; the national one, if not said.</param>
    /// <returns>The workbook (.xlsx), the same bytes every time; and what it cannot carry: a place in the record's file, or what reading the workbook would say.</returns>
    public static (byte[] File, ImmutableArray<Words> NotCarried) Write(UnionRecord record, RuleBook? book = null)
    {
        var written = RecordFile.Write(record);
        var root = JsonNode.Parse(written)!.AsObject();
        var file = DraftWriter.Write(RecordSheets.Draft(Asked(book), root, record, book ?? RuleBook.National));

        // What is lost is told by reading the workbook again, so that nothing is lost unseen.
        var again = Read(file, book);
        return (file, again.Record is { } read
            ? [.. Differences(root, JsonNode.Parse(RecordFile.Write(read))!, string.Empty).Select(static at => new Words(at, at))]
            : [.. again.Notes.Where(static n => n.Grade == NoteGrade.Error).Select(static n => new Words(n.Describe(Language.Chinese), n.Describe(Language.English)))]);
    }

    /// <summary>Where a workbook has what stands at a place of a record's file.</summary>
    /// <param name="jsonPointer">The JSON Pointer, such as <c>/structure/staff</c>, <c>/corrections/0/owner</c> or <c>/remarks/~1structure~1staff/evidence</c>.</param>
    /// <returns>The sheet and, where one cell has it, the cell: “基本情况”表B17; nothing where no sheet has it.</returns>
    public static Words? CellOf(string jsonPointer)
    {
        ArgumentNullException.ThrowIfNull(jsonPointer);
        return RecordSheets.AddressOf(RecordFile.Field, jsonPointer) is not var (sheet, cell) ? null
            : new($"“{sheet}”表{cell}", $"sheet {sheet}{(cell is null ? string.Empty : $", cell {cell}")}");
    }

    /// <summary>Whether a file is a workbook, or what people send for one (.xls, CSV, a web page), and not JSON; told by what it holds.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <returns>The answer; no for an empty file.</returns>
    public static bool LooksLikeOne(ReadOnlySpan<byte> file)
    {
        var rest = file.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? file[3..] : file;
        rest = rest.TrimStart(" \t\r\n"u8);
        return rest.Length > 0 && rest[0] is not ((byte)'{' or (byte)'[' or (byte)'/') && !rest[..Math.Min(4, rest.Length)].Contains((byte)0) && !IsOneValue(rest);
    }

    // JSON may be a text or a number by itself; the text with which a table begins has more behind it.
    private static bool IsOneValue(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            return reader.Read() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads a record's workbook and reports everything at once.</summary>
    /// <param name="file">The workbook's bytes (.xlsx).</param>
    /// <param name="book">The book whose ids the record may name; the national one, if not said.</param>
    /// <returns>The record, or why there is none. It never throws on what the bytes hold.</returns>
    public static RecordWorkbookReading Read(byte[] file, RuleBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (workbook, refusal) = WorkbookReader.Read(file);
        return workbook is null ? new(null, refusal, [], null) : new RecordCells(book ?? RuleBook.National).Read(workbook);
    }

    private static Field Asked(RuleBook? book) => book is null ? RecordFile.Field : RecordFile.FieldOf(book);

    internal static IEnumerable<string> Differences(JsonNode? one, JsonNode? other, string at) => (one, other) switch
    {
        (JsonObject a, JsonObject b) => a.Select(static m => m.Key).Union(b.Select(static m => m.Key)).SelectMany(k => Differences(a[k], b[k], $"{at}/{k.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}")),
        (JsonArray a, JsonArray b) when a.Count == b.Count => Enumerable.Range(0, a.Count).SelectMany(i => Differences(a[i], b[i], $"{at}/{i}")),
        _ => JsonNode.DeepEquals(one, other) ? [] : [at],
    };
}
