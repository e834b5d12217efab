using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Files;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>Takes the cells of a record's workbook together as a record's file, whose faults are led back to their cells.</summary>
/// <param name="book">The book whose ids the record may name.</param>
internal sealed class RecordCells(RuleBook book)
{
    private const string Breaches = "/breaches";
    private readonly ImmutableArray<RecordLine> _lines = RecordLine.Of(RecordFile.FieldOf(book));
    private readonly FileDraft _draft = new(RecordFile.Field, RecordSheets.First);
    private RuleCell? _rule;
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
                _draft.Say(new(NoteGrade.Skipped, sheet.Name, null, [], new("不是记录的表，没有读取", "no sheet of a record; it was not read"), null));
            }
            else if (!missing.Remove(sheet.Name))
            {
                _draft.Say(SheetTrouble.Twice(sheet));
            }
            else if (SheetTrouble.LeftOff(sheet) is { } leftOff)
            {
                _draft.Say(leftOff);
            }
        }

        // Where another sheet stands that is none of ours, it may be the one that is lacking, under another name.
        var asked = RecordFile.FieldOf(book);
        var tables = RecordTable.Of(asked);
        if (workbook.Sheets.All(static s => RecordSheets.Order.Contains(s.Name)))
        {
            missing.ExceptWith(tables.Where(static t => t.MayLack).Select(static t => t.Sheet));
        }

        _draft.SayAll(missing.Select(name => Missing(name, workbook)));
        foreach (var sheet in workbook.Sheets.Where(s => _lines.Any(l => l.Sheet == s.Name)))
        {
            ReadLines(sheet);
        }

        // What acts broke is read first: a correction may name it.
        ReadTables(workbook, tables.Where(static t => t.Pointer == Breaches));
        _rule = new(book, Basis.Value, Basis.Value?.Breaches ?? []);
        ReadTables(workbook, RecordTable.Of(asked, _rule).Where(static t => t.Pointer != Breaches));

        var staff = ReadStaff(workbook);
        var reading = RecordFile.Read(JsonBytes.Of(_draft.File), book);
        _draft.SayAll(reading);
        var notes = SheetNote.Folded(_draft.Notes);
        var sound = reading.Value is not null && notes.All(static n => n.Grade != NoteGrade.Error);
        return new(sound ? reading.Value! with { Members = reading.Value.Members with { List = staff } } : null, null, notes, _staff);
    }

    // As far as the edition hangs on it: other faults do not hide which that is.
    private Reading<UnionRecord> Basis => RecordFile.Read(
        JsonBytes.Of(new JsonObject(_draft.File.Where(static m => m.Key is "school" or "college" or "kind" or "level" or "academicYear" or "edition" or "options" or "breaches").Select(static m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())))), book);

    private void ReadTables(Workbook workbook, IEnumerable<RecordTable> tables)
    {
        foreach (var table in tables)
        {
            if (workbook.Sheets.FirstOrDefault(s => s.Name == table.Sheet) is { } sheet)
            {
                ReadTable(sheet, table);
            }
        }
    }

    // All that a missing sheet asks would be lost unseen.
    private static SheetNote Missing(string name, Workbook workbook) => new(
        NoteGrade.Error, name, null, [], SheetTrouble.Missing,
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
            _draft.Say(HeadedSheet.NoHead(sheet, [RosterField.Name.Label]));
            return [];
        }

        // Years of enrolment need the academic year; without one it is itself at fault, and any year serves to judge the rest.
        var year = _draft.File["academicYear"]?.GetValueKind() == System.Text.Json.JsonValueKind.String
            && _draft.File["academicYear"]!.GetValue<string>() is { Length: 9 } text && int.TryParse(text.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture, out var first)
            && first is >= AcademicYear.Least and <= AcademicYear.Greatest ? (AcademicYear?)new AcademicYear(first) : null;
        var (members, notes, counts) = RosterReader.Read(heads, year ?? new(AcademicYear.Least), window: null, others: []);
        _draft.SayAll(year is null ? notes.Where(static n => n.Fact != RosterField.Year.Label) : notes);
        _staff = counts;
        return members;
    }

    private void ReadLines(Sheet sheet)
    {
        if (HeadedSheet.In(sheet, [FileSheets.Fact, FileSheets.Filled], _draft) is not { } headed)
        {
            return;
        }

        headed.SayUnread([FileSheets.Fact.Chinese, FileSheets.Filled.Chinese, FileSheets.Hint.Chinese, FileSheets.Place.Chinese, RecordSheets.Path.Chinese, .. RemarkColumn.All.Select(static c => c.Head.Chinese)], _draft);
        var byLabel = _lines.Where(l => l.Sheet == sheet.Name).ToLookup(static l => CellText.Clean(l.Label.Chinese));
        var seen = new HashSet<RecordLine>();
        foreach (var row in headed.Rows)
        {
            var place = (headed.Cell(row, FileSheets.Place.Chinese) ?? headed.Cell(row, RecordSheets.Path.Chinese))?.Shown;
            var label = headed.Cell(row, FileSheets.Fact.Chinese);
            var line = _lines.FirstOrDefault(l => l.Sheet == sheet.Name && (l.Place == place || l.Pointer == place)) ?? byLabel[CellText.Clean(label?.Shown ?? string.Empty)].FirstOrDefault();
            var filled = headed.Cell(row, FileSheets.Filled.Chinese);
            if (line is null || line.Sheet != sheet.Name)
            {
                if (filled is { } lost)
                {
                    _draft.Say(SheetTrouble.Strange(sheet, row, lost));
                }

                continue;
            }

            if (!seen.Add(line))
            {
                _draft.Say(SheetTrouble.SecondRow(sheet, row, line.Label, filled ?? label));
                continue;
            }

            _draft.Places.Blank(line.Pointer, new(sheet.Name, row.Number, headed.Column(FileSheets.Filled.Chinese), string.Empty, line.Label, line.Form));
            _draft.SayHidden(sheet, row, filled);
            _draft.Put(sheet, row, filled, line.Pointer, line.Pointer.Split('/')[1..], line.Label, line.Form);
            foreach (var column in line.Remarked ? RemarkColumn.All : [])
            {
                var (at, said) = ($"/remarks/{line.Pointer.Replace("/", "~1", StringComparison.Ordinal)}{column.Pointer}", headed.Cell(row, column.Head.Chinese));
                _draft.Put(sheet, row, said, at, ["remarks", line.Pointer, .. column.Pointer.Split('/')[1..]], column.Head, column.Form);
                if (said is { } first)
                {
                    // A statement that leaves something out is at fault as a whole.
                    _draft.Places.Whole(at[..at.LastIndexOf('/')], new(sheet.Name, row.Number, first.Column, string.Empty, line.Label, column.Form));
                }
            }
        }
    }

    private void ReadTable(Sheet sheet, RecordTable table)
    {
        ImmutableArray<Words> heads = [.. table.Keys.IsEmpty ? (Words[])[] : [RecordTable.KeyHead], .. table.Columns.Select(static c => c.Label)];
        if (HeadedSheet.In(sheet, [.. heads.Where(h => !table.Columns.Any(c => c.MayLack && c.Label == h))], _draft, table.Former) is not { } headed)
        {
            return;
        }

        headed.SayUnread([FileSheets.Hint.Chinese, RecordTable.IdHead.Chinese, .. heads.Select(static h => h.Chinese)], _draft);
        var list = new JsonArray();
        foreach (var row in headed.Rows)
        {
            if (list.Count == FileLimits.LongestList)
            {
                _draft.Say(SheetTrouble.TooMany(sheet, row));
                break;
            }

            var filled = table.Columns.Select(c => (Column: c, Cell: headed.Cell(row, c.Label.Chinese))).Where(static c => c.Cell is not null).ToList();
            if (filled.Count == 0)
            {
                continue;
            }

            var key = table.Keys.IsEmpty ? $"{list.Count}" : KeyOf(table, (headed.Cell(row, RecordTable.IdHead.Chinese) ?? headed.Cell(row, RecordTable.KeyHead.Chinese))?.Shown ?? string.Empty);
            if (!table.Keys.IsEmpty && (table.Keys.All(k => k.Key != key) || FileSheets.At(_draft.File, table.Pointer)?[key] is not null))
            {
                _draft.Note(NoteGrade.Error, sheet, RecordTable.KeyHead, row, filled[0].Cell, new("编号不在表中，或出现了两行", "the id is not one of the table's, or has two rows"), new("请把内容填到原有的行里，不要改动“编号”一列", "fill in the rows that are there, and leave the ids as they are"));
                continue;
            }

            if (table.Keys.IsEmpty)
            {
                list.Add(new JsonObject());
                _draft.Set(table.Pointer.Split('/')[1..], list);
                _draft.Places.Filled($"{table.Pointer}/{key}", new(sheet.Name, row.Number, filled[0].Cell!.Value.Column, string.Empty, filled[0].Column.Label, filled[0].Column.Form));
            }

            _draft.SayHidden(sheet, row, filled[0].Cell);
            foreach (var column in table.Columns.Where(c => headed.Has(c.Label.Chinese)))
            {
                _draft.Places.Blank($"{table.Pointer}/{key}{column.Pointer}", new(sheet.Name, row.Number, headed.Column(column.Label.Chinese), string.Empty, column.Label, column.Form));
            }

            foreach (var (column, cell) in filled)
            {
                _draft.Put(sheet, row, cell, $"{table.Pointer}/{key}{column.Pointer}", [.. table.Pointer.Split('/')[1..], key, .. column.Pointer.Split('/', StringSplitOptions.RemoveEmptyEntries)], column.Label, column.Form);
            }
        }
    }

    // The hidden column says which row it is; where somebody took it out, the number or the name does.
    private string KeyOf(RecordTable table, string said) =>
        CellText.Clean(said) is var clean && table.Keys.Any(k => k.Key == clean) ? clean : _rule!.Find(said) is [var rule] ? rule : clean;
}
