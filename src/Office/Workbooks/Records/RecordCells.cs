using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>Takes the cells of a record's workbook together as a record's file, whose faults are led back to their cells.</summary>
/// <param name="book">The book whose ids the record may name.</param>
internal sealed class RecordCells(RuleBook book)
{
    private const int Searched = 30;
    private readonly ImmutableArray<RecordLine> _lines = RecordLine.Of(RecordFile.FieldOf(book));
    private readonly JsonObject _record = [];
    private readonly List<SheetNote> _notes = [];
    private readonly RecordPlaces _places = new();
    private RowCounts? _staff;

    public RecordWorkbookReading Read(Workbook workbook)
    {
        if (!workbook.Sheets.Any(static s => s.Name == RecordSheets.First))
        {
            return new(null, new($"这不是记录的工作簿：没有「{RecordSheets.First}」表", $"this is no workbook of a record: it has no sheet {RecordSheets.First}"), [], null) { IsOther = true };
        }

        var missing = new HashSet<string>(RecordSheets.Order);
        foreach (var sheet in workbook.Sheets)
        {
            if (!RecordSheets.Order.Contains(sheet.Name))
            {
                _notes.Add(new(NoteGrade.Skipped, sheet.Name, null, [], new("不是记录的表，没有读取", "no sheet of a record; it was not read"), null));
            }
            else if (!missing.Remove(sheet.Name))
            {
                _notes.Add(new(NoteGrade.Error, sheet.Name, null, [], new("有两张同名的表", "two sheets have this name"), new("请只留一张", "keep one of them")));
            }
            else if (sheet.LeftOff is { } row)
            {
                _notes.Add(SheetNote.At(NoteGrade.Error, sheet.Name, null, row, null, string.Empty, null, CellTrouble.AfterEmptyRows.Why, CellTrouble.AfterEmptyRows.Remedy));
            }
        }

        // Where another sheet stands that is none of ours, it may be the one that is lacking, under another name.
        var tables = RecordTable.Of(RecordFile.FieldOf(book));
        if (workbook.Sheets.All(static s => RecordSheets.Order.Contains(s.Name)))
        {
            missing.ExceptWith(tables.Where(static t => t.MayLack).Select(static t => t.Sheet));
        }

        _notes.AddRange(missing.Select(name => Missing(name, workbook)));
        foreach (var sheet in workbook.Sheets.Where(s => _lines.Any(l => l.Sheet == s.Name)))
        {
            ReadLines(sheet);
        }

        foreach (var table in tables)
        {
            if (workbook.Sheets.FirstOrDefault(s => s.Name == table.Sheet) is { } sheet)
            {
                ReadTable(sheet, table);
            }
        }

        var staff = ReadStaff(workbook);
        var reading = RecordFile.Read(JsonBytes.Of(_record), book);
        foreach (var fault in reading.Faults)
        {
            _notes.Add(_places.NoteOf(fault));
        }

        if (reading.FaultCount > reading.Faults.Length)
        {
            _notes.Add(new(NoteGrade.Error, RecordSheets.First, null, [], new($"共 {reading.FaultCount} 处，只列出前 {reading.Faults.Length} 处", $"{reading.FaultCount} in all; the first {reading.Faults.Length} are listed"), new("请改正后再读，看余下的", "mend these and read it again for the rest")));
        }

        var notes = SheetNote.Folded(_notes);
        var sound = reading.Value is not null && notes.All(static n => n.Grade != NoteGrade.Error);
        return new(sound ? reading.Value! with { Members = reading.Value.Members with { List = staff } } : null, null, notes, _staff);
    }

    // All that a missing sheet asks would be lost unseen.
    private static SheetNote Missing(string name, Workbook workbook) => new(
        NoteGrade.Error, name, null, [], new("没有这张表", "the sheet is missing"),
        workbook.Sheets.FirstOrDefault(s => !RecordSheets.Order.Contains(s.Name) && (CellText.Clean(s.Name).Contains(name, StringComparison.Ordinal) || name.Contains(CellText.Clean(s.Name), StringComparison.Ordinal))) is { } renamed
            ? new($"「{renamed.Name}」如就是它，请改回原名", $"if “{renamed.Name}” is it, give it its own name again")
            : new("请恢复这张表，没有内容也要留着；如被改名，请改回原名", "restore it, even if nothing stands in it; if it was renamed, give it its own name again"));

    private Sequence<Unions.Member> ReadStaff(Workbook workbook)
    {
        if (workbook.Sheets.FirstOrDefault(static s => s.Name == RosterSheet.Name) is not { Rows.Length: > 0 } sheet)
        {
            return [];
        }

        if (RosterHead.In(sheet) is not { IsEmpty: false } heads)
        {
            NoHead(sheet, [RosterField.Name.Label]);
            return [];
        }

        // Years of enrolment need the academic year; without one it is itself at fault, and any year serves to judge the rest.
        var year = _record["academicYear"]?.GetValueKind() == System.Text.Json.JsonValueKind.String
            && _record["academicYear"]!.GetValue<string>() is { Length: 9 } text && int.TryParse(text.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture, out var first)
            && first is >= AcademicYear.Least and <= AcademicYear.Greatest ? (AcademicYear?)new AcademicYear(first) : null;
        var (members, notes, counts) = RosterReader.Read(heads, year ?? new(AcademicYear.Least), window: null, others: []);
        _notes.AddRange(year is null ? notes.Where(static n => n.Fact != RosterField.Year.Label) : notes);
        _staff = counts;
        return members;
    }

    private void ReadLines(Sheet sheet)
    {
        if (Columns(sheet, [RecordSheets.Fact, RecordSheets.Filled]) is not var (head, columns))
        {
            return;
        }

        SayUnread(sheet, head, columns, [RecordSheets.Fact.Chinese, RecordSheets.Filled.Chinese, RecordSheets.Hint.Chinese, RecordSheets.Path.Chinese, .. RemarkColumn.All.Select(static c => c.Head.Chinese)]);
        var byLabel = _lines.Where(l => l.Sheet == sheet.Name).ToLookup(static l => CellText.Clean(l.Label.Chinese));
        var seen = new HashSet<RecordLine>();
        foreach (var row in sheet.Rows.Skip(head + 1))
        {
            var path = Cell(row, columns, RecordSheets.Path.Chinese)?.Shown;
            var label = Cell(row, columns, RecordSheets.Fact.Chinese);
            var line = _lines.FirstOrDefault(l => l.Pointer == path) ?? byLabel[CellText.Clean(label?.Shown ?? string.Empty)].FirstOrDefault();
            var filled = Cell(row, columns, RecordSheets.Filled.Chinese);
            if (line is null || line.Sheet != sheet.Name)
            {
                if (filled is { } lost)
                {
                    Note(NoteGrade.Error, sheet, null, row, lost, new("不认识这一行说的是哪项事实", "which fact this row is about is not known"), new("请把内容填到原有的行里，不要改动“事实”一列", "fill in the rows that are there, and leave the first column as it is"));
                }

                continue;
            }

            if (!seen.Add(line))
            {
                Note(NoteGrade.Error, sheet, line.Label, row, filled ?? label, new("这一项出现了两行", "the fact has two rows"), new("请只留一行", "keep one of them"));
                continue;
            }

            _places.Blank(line.Pointer, new(sheet.Name, row.Number, columns[CellText.Clean(RecordSheets.Filled.Chinese)], string.Empty, line.Label, line.Form));
            SayHidden(sheet, row, filled);
            Put(sheet, row, filled, line.Pointer, line.Pointer.Split('/')[1..], line.Label, line.Form);
            foreach (var column in line.Remarked ? RemarkColumn.All : [])
            {
                var (at, said) = ($"/remarks/{line.Pointer.Replace("/", "~1", StringComparison.Ordinal)}{column.Pointer}", Cell(row, columns, column.Head.Chinese));
                Put(sheet, row, said, at, ["remarks", line.Pointer, .. column.Pointer.Split('/')[1..]], column.Head, column.Form);
                if (said is { } first)
                {
                    // A statement that leaves something out is at fault as a whole.
                    _places.Whole(at[..at.LastIndexOf('/')], new(sheet.Name, row.Number, first.Column, string.Empty, line.Label, column.Form));
                }
            }
        }
    }

    private void ReadTable(Sheet sheet, RecordTable table)
    {
        ImmutableArray<Words> heads = [.. table.Keys.IsEmpty ? (Words[])[] : [RecordTable.KeyHead], .. table.Columns.Select(static c => c.Label)];
        if (Columns(sheet, [.. heads.Where(h => !table.Columns.Any(c => c.MayLack && c.Label == h))]) is not var (at, columns))
        {
            return;
        }

        SayUnread(sheet, at, columns, [RecordSheets.Hint.Chinese, .. heads.Select(static h => h.Chinese)]);
        var list = new JsonArray();
        foreach (var row in sheet.Rows.Skip(at + 1))
        {
            if (list.Count == FileLimits.LongestList)
            {
                _notes.Add(SheetNote.At(NoteGrade.Error, sheet.Name, null, row.Number, null, string.Empty, null, new($"超过 {FileLimits.LongestList} 行，从这一行起没有读取", $"there are over {FileLimits.LongestList} rows; this one and what follows were not read"), new("请删去多余的行", "delete the rows that are not needed")));
                break;
            }

            var filled = table.Columns.Select(c => (Column: c, Cell: Cell(row, columns, c.Label.Chinese))).Where(static c => c.Cell is not null).ToList();
            if (filled.Count == 0)
            {
                continue;
            }

            var key = table.Keys.IsEmpty ? $"{list.Count}" : CellText.Clean(Cell(row, columns, RecordTable.KeyHead.Chinese)?.Shown ?? string.Empty);
            if (!table.Keys.IsEmpty && (table.Keys.All(k => k.Key != key) || At(table.Pointer)?[key] is not null))
            {
                Note(NoteGrade.Error, sheet, RecordTable.KeyHead, row, filled[0].Cell, new("编号不在表中，或出现了两行", "the id is not one of the table's, or has two rows"), new("请把内容填到原有的行里，不要改动“编号”一列", "fill in the rows that are there, and leave the ids as they are"));
                continue;
            }

            if (table.Keys.IsEmpty)
            {
                list.Add(new JsonObject());
                Set(table.Pointer.Split('/')[1..], list);
                _places.Filled($"{table.Pointer}/{key}", new(sheet.Name, row.Number, filled[0].Cell!.Value.Column, string.Empty, filled[0].Column.Label, filled[0].Column.Form));
            }

            SayHidden(sheet, row, filled[0].Cell);
            foreach (var (column, cell) in filled)
            {
                Put(sheet, row, cell, $"{table.Pointer}/{key}{column.Pointer}", [.. table.Pointer.Split('/')[1..], key, .. column.Pointer.Split('/', StringSplitOptions.RemoveEmptyEntries)], column.Label, column.Form);
            }
        }
    }

    private void Put(Sheet sheet, SheetRow row, SheetCell? cell, string pointer, string[] names, Words label, CellForm form)
    {
        if (cell is not { } filled)
        {
            return;
        }

        _places.Filled(pointer, new(sheet.Name, row.Number, filled.Column, filled.Shown, label, form));
        if (filled.Kind == CellKind.Date && form is ShareCell)
        {
            Note(NoteGrade.Error, sheet, label, row, filled, new("Excel 把它变成了日期", "Excel made it a date"), new("请把这一格设成文本格式后重填，如 12/20", "set the cell to text and type it again, such as 12/20"));
            return;
        }

        if (filled.Struck)
        {
            Note(NoteGrade.Error, sheet, label, row, filled, CellTrouble.Struck);
            return;
        }

        if (filled.IsBroken)
        {
            Note(NoteGrade.Error, sheet, label, row, filled, CellTrouble.Broken(filled));
            return;
        }

        if (filled.Text?.Length > FileLimits.LongestParagraph)
        {
            Note(NoteGrade.Error, sheet, label, row, filled, new($"这一格超过 {FileLimits.LongestParagraph} 个字", $"the cell holds over {FileLimits.LongestParagraph} characters"), new("请缩短", "make it shorter"));
            return;
        }

        Set(names, form.Read(filled));
    }

    private void Set(string[] names, JsonNode value)
    {
        JsonNode node = _record;
        foreach (var name in names[..^1])
        {
            node = node is JsonArray array ? array[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)]! : node[name] ??= new JsonObject();
        }

        if (value.Parent is null)
        {
            node[names[^1]] = value;
        }
    }

    private JsonNode? At(string pointer) => RecordSheets.At(_record, pointer);

    /// <summary>The row that names the columns, and where each is.</summary>
    private (int At, Dictionary<string, int> Columns)? Columns(Sheet sheet, ImmutableArray<Words> needed)
    {
        for (var i = 0; i < sheet.Rows.Length && i < Searched; i++)
        {
            var columns = sheet.Rows[i].Cells.Where(static c => c.Kind == CellKind.Text).DistinctBy(static c => CellText.Clean(c.Shown)).ToDictionary(static c => CellText.Clean(c.Shown), static c => c.Column);
            if (needed.All(n => columns.ContainsKey(CellText.Clean(n.Chinese))))
            {
                return (i, columns);
            }
        }

        if (sheet.Rows.Length > 0)
        {
            var missing = needed.Where(n => sheet.Rows.Take(Searched).All(r => r.Cells.All(c => CellText.Clean(c.Shown) != CellText.Clean(n.Chinese)))).Select(static n => n.Chinese).ToList();
            var mistyped = sheet.Rows.Take(Searched).SelectMany(static r => r.Cells).Where(static c => c.Kind == CellKind.Text).Select(c => Meant(c.Shown, missing)).FirstOrDefault(static m => m is not null);
            NoHead(sheet, needed, mistyped);
        }

        return null;
    }

    // The name of a column that a mistyped one may stand for.
    private static Words? Meant(string name, IEnumerable<string> missing) =>
        CellText.Nearest(CellText.Clean(name), missing) is { } near ? new($"「{name}」如就是“{near}”，请改回原名", $"if {near} is meant by “{name}”, give it its own name again") : null;

    private void NoHead(Sheet sheet, ImmutableArray<Words> needed, Words? mistyped = null) => _notes.Add(new(
        NoteGrade.Error, sheet.Name, null, [], new($"没有找到表头，应有：{string.Join("、", needed.Select(static n => n.Chinese))}", $"no head was found; it has {string.Join(", ", needed.Select(static n => n.Chinese))}"), mistyped ?? new("请不要改动或删去表头", "leave the head as it is")));

    /// <summary>Whatever column is not read is told, where something stands in it.</summary>
    private void SayUnread(Sheet sheet, int head, Dictionary<string, int> columns, IEnumerable<string> read)
    {
        var known = read.Select(h => columns.GetValueOrDefault(CellText.Clean(h))).ToHashSet();
        foreach (var column in sheet.Rows.Skip(head + 1).SelectMany(static r => r.Cells).Select(static c => c.Column).Distinct().Where(c => !known.Contains(c)).Order())
        {
            var name = sheet.Rows[head].At(column)?.Shown ?? string.Empty;
            if (RosterField.Named(name) != RosterField.Opinion)
            {
                _notes.Add(SheetNote.At(
                    NoteGrade.Skipped, sheet.Name, null, sheet.Rows[head].Number, column, name, null, new("表里原来没有这一列，没有读取", "the sheet has no such column, and it was not read"), Meant(name, read.Where(h => !columns.ContainsKey(CellText.Clean(h))))));
            }
        }
    }

    private void SayHidden(Sheet sheet, SheetRow row, SheetCell? filled)
    {
        if (row.Hidden && filled is not null)
        {
            Note(NoteGrade.Hint, sheet, null, row, null, CellTrouble.HiddenRow);
        }
    }

    private static SheetCell? Cell(SheetRow row, Dictionary<string, int> columns, string head) => columns.TryGetValue(CellText.Clean(head), out var column) ? row.At(column) : null;

    private void Note(NoteGrade grade, Sheet sheet, Words? label, SheetRow row, SheetCell? cell, CellTrouble trouble) => Note(grade, sheet, label, row, cell, trouble.Why, trouble.Remedy);

    private void Note(NoteGrade grade, Sheet sheet, Words? label, SheetRow row, SheetCell? cell, Words why, Words remedy) =>
        _notes.Add(SheetNote.At(grade, sheet.Name, label, row.Number, cell?.Column, cell?.Shown ?? string.Empty, null, why, remedy));
}
