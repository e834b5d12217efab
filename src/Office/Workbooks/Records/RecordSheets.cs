using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Cells;
using UnionGovernance.Office.Workbooks.Files;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Rosters;
using UnionGovernance.Office.Workbooks.Writing;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>Lays a record's file out on sheets.</summary>
internal static class RecordSheets
{
    /// <summary>Rows left below a list.</summary>
    private const int Room = 20;

    /// <summary>The head of earlier workbooks, which say the place by its JSON Pointer.</summary>
    public static Words Path { get; } = new("路径", "path");

    /// <summary>The sheet that tells a record's workbook from any other.</summary>
    public const string First = "基本情况";

    /// <summary>All sheets, in their order.</summary>
    public static ImmutableArray<string> Order { get; } = [First, RosterSheet.Name, "院级组织", "学代会", "培训与述职", "党团指导", "公章", "自评结论", "十项措施", "整改台账", "豁免", "取证记录", "自有事实", "不合规定的事项"];

    /// <summary>Drafts all sheets.</summary>
    /// <param name="asked">The record as a field, by the book whose ids it may name.</param>
    /// <param name="record">The record's file.</param>
    /// <param name="known">The record; nothing where nothing is known of it.</param>
    /// <param name="book">The book whose editions name what is claimed.</param>
    /// <returns>The sheets, in their order.</returns>
    public static ImmutableArray<DraftSheet> Draft(Field asked, JsonObject record, UnionRecord? known, RuleBook book)
    {
        var lines = RecordLine.Of(asked).GroupBy(static l => l.Sheet).Select(g => Lines(g.Key, [.. g], record));
        var rule = new RuleCell(book, known, known?.Breaches ?? []);
        var tables = RecordTable.Of(asked, rule).Select(t => Table(t, record, known, book));
        var staff = RosterSheet.Draft(FileSheets.At(record, "/members/list") as JsonArray ?? [], known?.Union.Year ?? new AcademicYear(AcademicYear.Least));
        return [.. lines.Concat(tables).Append(staff).OrderBy(static s => Order.IndexOf(s.Name))];
    }

    // On every sheet of lines: what is asked, what is filled in, how; and then what may be said beside it.
    private const int FilledColumn = 2;
    private const int FirstRemark = 4;

    /// <summary>Which sheet has what stands at a pointer, and which cell where one alone has it.</summary>
    /// <param name="asked">The record as a field.</param>
    /// <param name="pointer">The pointer.</param>
    public static (string Sheet, CellAddress? Cell)? AddressOf(Field asked, string pointer)
    {
        foreach (var sheet in RecordLine.Of(asked).GroupBy(static l => l.Sheet))
        {
            foreach (var (row, line) in sheet.Index())
            {
                var remark = $"/remarks/{line.Pointer.Replace("/", "~1", StringComparison.Ordinal)}";
                var said = line.Remarked && pointer.StartsWith(remark, StringComparison.Ordinal) ? RemarkColumn.All.Index().FirstOrDefault(c => pointer == remark + c.Item.Pointer) : default;
                if (line.Pointer == pointer || said.Item is not null)
                {
                    return (sheet.Key, new(row + 2, said.Item is null ? FilledColumn : FirstRemark + said.Index));
                }
            }
        }

        if (RecordTable.Of(asked).FirstOrDefault(t => pointer == t.Pointer || pointer.StartsWith($"{t.Pointer}/", StringComparison.Ordinal)) is not { } table)
        {
            return pointer.StartsWith("/members", StringComparison.Ordinal) ? (RosterSheet.Name, null) : null;
        }

        // A row of a closed set says first what it is about and how it is filled in.
        var parts = pointer[table.Pointer.Length..].Split('/', 3);
        var at = parts.Length < 2 ? -1 : !table.Keys.IsEmpty ? table.Keys.Select(static k => k.Key).ToList().IndexOf(parts[1]) : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
        var column = parts.Length < 2 ? -1 : table.Columns.Select(static c => c.Pointer).ToList().IndexOf(parts.Length > 2 ? $"/{parts[2]}" : string.Empty);
        return (table.Sheet, at < 0 || column < 0 ? null : new(at + 2, column + 1 + (table.Keys.IsEmpty ? 0 : FilledColumn)));
    }

    private static DraftSheet Lines(string sheet, ImmutableArray<RecordLine> lines, JsonObject record) => new(
        sheet,
        [
            new(FileSheets.Fact.Chinese, 34) { Grey = true },
            new(FileSheets.Filled.Chinese, 30),
            new(FileSheets.Hint.Chinese, 44) { Grey = true },
            .. lines.Any(static l => l.Remarked) ? RemarkColumn.All.Select(static c => new DraftColumn(c.Head.Chinese, 16) { Offered = c.Form.Offered, Prompt = c.Form.Expected.Chinese }) : [],
            new(FileSheets.Place.Chinese, 20) { Grey = true, Hidden = true },
        ],
        [.. lines.Select(l => (ImmutableArray<string>)
        [
            l.Label.Chinese,
            FileSheets.At(record, l.Pointer) is { } value ? l.Form.Show(value) : string.Empty,
            l.Form.Expected.Chinese,
            .. lines.Any(static x => x.Remarked) ? RemarkColumn.All.Select(c => l.Remarked && record["remarks"]?[l.Pointer] is { } remark && FileSheets.At(remark, c.Pointer) is { } said ? c.Form.Show(said) : string.Empty) : [],
            l.Place,
        ])])
    {
        Choices = [.. lines.Select(static (l, i) => (i, 1, l.Form.Offered)).Where(static c => !c.Offered.IsEmpty)],
    };

    private static DraftSheet Table(RecordTable table, JsonObject record, UnionRecord? known, RuleBook book)
    {
        var columns = table.Columns.Select(static c => new DraftColumn(c.Label.Chinese, c.Form is TextCell or RuleCell ? 30 : 14) { Hidden = c.Hidden, Offered = c.Form.Offered, Prompt = c.Form.Expected.Chinese });
        return table.Keys.IsEmpty
            ? new(
                table.Sheet,
                [.. columns],
                [.. (FileSheets.At(record, table.Pointer) as JsonArray ?? []).Select(e => (ImmutableArray<string>)[.. table.Columns.Select(c => Text(c, e))])])
            {
                Room = Room,
            }
            : new(
                table.Sheet,
                [new(RecordTable.KeyHead.Chinese, 26) { Grey = true }, new(FileSheets.Hint.Chinese, 60) { Grey = true }, .. columns, new(RecordTable.IdHead.Chinese, 20) { Grey = true, Hidden = true }],
                [.. table.Keys.Select(k => (ImmutableArray<string>)[NumberOf(k.Key, known, book), (book.TitleOf(k.Key, known) ?? k.Label).Chinese, .. table.Columns.Select(c => Text(c, FileSheets.At(record, table.Pointer)?[k.Key])), k.Key])]);
    }

    // A measure's key is its number; a rule has one in the record's own edition, where it stands there.
    private static string NumberOf(string key, UnionRecord? known, RuleBook book) => char.IsAsciiDigit(key[0]) ? key
        : (known is null ? [] : book.Fitting(known)).SelectMany(e => e.Items.Concat(book.OpinionsBeside(e))).FirstOrDefault(i => i.Rule.Id == key)?.Number ?? string.Empty;

    private static string Text(RecordTable.TableColumn column, JsonNode? element) =>
        element is not null && (column.Pointer.Length == 0 ? element : FileSheets.At(element, column.Pointer)) is { } value ? column.Form.Show(value) : string.Empty;
}
