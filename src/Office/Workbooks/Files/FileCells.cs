using System.Collections.Immutable;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Files;

/// <summary>Takes the cells of a workbook together as the file that they say.</summary>
/// <param name="layout">How such files are laid out.</param>
/// <param name="draft">Takes the file, and what is said of the cells.</param>
internal sealed class FileCells(FileLayout layout, FileDraft draft)
{
    private readonly Dictionary<ListSheet, List<FileRow>> _rows = [];

    /// <summary>Reads all sheets.</summary>
    public void Read(Workbook workbook)
    {
        Look(workbook);
        foreach (var (name, lines) in layout.Lines)
        {
            if (workbook.Sheets.FirstOrDefault(s => s.Name == name) is { } sheet)
            {
                ReadLines(sheet, lines);
            }
        }

        foreach (var list in layout.Lists)
        {
            _rows[list] = workbook.Sheets.FirstOrDefault(s => s.Name == list.Name) is { } sheet ? RowsOf(sheet, list) : [];
            Settle(list);
        }
    }

    // A sheet that is not needed may be taken out; but where a strange one stands, it may be the one that is lacking, under another name.
    private void Look(Workbook workbook)
    {
        var missing = layout.Order.ToHashSet(StringComparer.Ordinal);
        var strange = workbook.Sheets.Where(s => !layout.Order.Contains(s.Name)).ToList();
        foreach (var sheet in workbook.Sheets.Except(strange))
        {
            if (!missing.Remove(sheet.Name))
            {
                draft.Say(SheetTrouble.Twice(sheet));
            }
            else if (SheetTrouble.LeftOff(sheet) is { } leftOff)
            {
                draft.Say(leftOff);
            }
        }

        draft.SayAll(strange.Select(static s => new SheetNote(NoteGrade.Skipped, s.Name, null, [], new("模板里没有这张表，没有读取", "the form has no such sheet, and it was not read"), null)));
        if (strange.Count > 0)
        {
            draft.SayAll(missing.Select(static name => new SheetNote(
                NoteGrade.Error, name, null, [], SheetTrouble.Missing, new("另有模板里没有的表：如被改名，请改回原名；用不着的表，请连同多出的表一起删去", "there is one that the form does not have: if it was renamed, give it its own name again; if it is not needed, take out the strange one too"))));
        }
    }

    private void ReadLines(Sheet sheet, ImmutableArray<FileColumn> lines)
    {
        if (HeadedSheet.In(sheet, [FileSheets.Fact, FileSheets.Filled], draft) is not { } headed)
        {
            return;
        }

        headed.SayUnread([FileSheets.Fact.Chinese, FileSheets.Filled.Chinese, FileSheets.Hint.Chinese, FileSheets.Place.Chinese], draft);
        var seen = new HashSet<FileColumn>();
        foreach (var row in headed.Rows)
        {
            var place = headed.Cell(row, FileSheets.Place.Chinese)?.Shown;
            var label = headed.Cell(row, FileSheets.Fact.Chinese);
            var filled = headed.Cell(row, FileSheets.Filled.Chinese);
            var line = lines.FirstOrDefault(l => layout.Asked.NameOf(l.Pointer).Chinese == place) ?? lines.FirstOrDefault(l => CellText.Clean(l.Head.Chinese) == CellText.Clean(label?.Shown ?? string.Empty));
            if (line is null)
            {
                if (filled is { } lost)
                {
                    draft.Say(SheetTrouble.Strange(sheet, row, lost));
                }
            }
            else if (!seen.Add(line))
            {
                draft.Say(SheetTrouble.SecondRow(sheet, row, line.Head, filled ?? label));
            }
            else
            {
                draft.Places.Blank(line.Pointer, new(sheet.Name, row.Number, headed.Column(FileSheets.Filled.Chinese), string.Empty, line.Head, line.Form));
                draft.SayHidden(sheet, row, filled);
                Put(sheet, row, filled, line.Pointer, line);
            }
        }
    }

    private List<FileRow> RowsOf(Sheet sheet, ListSheet list)
    {
        if (HeadedSheet.In(sheet, [.. list.All.Select(static c => c.Head)], draft) is not { } headed)
        {
            return [];
        }

        headed.SayUnread(list.All.Select(static c => c.Head.Chinese), draft);
        var rows = new List<FileRow>();
        foreach (var row in headed.Rows)
        {
            var taken = new FileRow(sheet, headed, row, list.All);
            if (taken.Filled.Length == 0)
            {
                continue;
            }

            if (rows.Count == FileLimits.LongestList)
            {
                draft.Say(SheetTrouble.TooMany(sheet, row));
                break;
            }

            rows.Add(taken);
            draft.SayHidden(sheet, row, taken.Filled[0].Cell);
        }

        foreach (var twice in list.IsReferred && !list.IsByName ? rows.Where(r => r.In(list.Key) is not null).GroupBy(r => r.Said(list.Key)).Where(static g => g.Count() > 1).SelectMany(static g => g.Skip(1)) : [])
        {
            draft.Note(NoteGrade.Error, sheet, list.Key.Head, twice.Row, twice.In(list.Key), new("编号重复", "the id stands twice"), new("请每行各写一个编号", "give each row its own"));
        }

        return rows;
    }

    // Each row gets its place in the file: in the list of the file or of the row to which it belongs; and then those that come after a row of the same sheet.
    private void Settle(ListSheet list)
    {
        var later = new List<FileRow>();
        foreach (var row in _rows[list])
        {
            if (row.In(list.Earlier) is not null)
            {
                later.Add(row);
            }
            else if (list.Parent is null)
            {
                Take(list, row, draft.Append(list.Pointer));
            }
            else if (Named(list.Parent, row, list.Owner!) is { Pointer: { } owner })
            {
                Take(list, row, draft.Append(owner + list.Pointer));
            }
        }

        for (var settled = true; settled && later.Count > 0;)
        {
            settled = false;
            foreach (var row in later.ToList())
            {
                if (_rows[list].Find(r => r != row && r.Pointer is not null && r.Said(list.Key) == row.Said(list.Earlier)) is { } before)
                {
                    settled = later.Remove(row);
                    TakeAfter(list, row, before);
                }
            }
        }

        foreach (var row in later)
        {
            draft.Note(NoteGrade.Error, row.Sheet, list.Earlier!.Head, row.Row, row.In(list.Earlier), new("没有这个编号的行", "no row has this id"), new($"请写“{row.Sheet.Name}”表中已有的编号", $"write an id that stands in the sheet {row.Sheet.Name}"));
        }
    }

    private void TakeAfter(ListSheet list, FileRow row, FileRow before)
    {
        var pointer = before.Pointer + list.Again!.JsonPointer;
        if (_rows[list].Exists(r => r.Pointer == pointer))
        {
            draft.Note(NoteGrade.Error, row.Sheet, list.Earlier!.Head, row.Row, row.In(list.Earlier), new("这一行之后已有一行", "another row comes after it already"), new("请写它所接的那一行的编号", "write the id of the row after which it comes"));
            return;
        }

        if (row.In(list.Owner) is { } owner && row.Said(list.Owner) != before.Said(list.Owner))
        {
            draft.Note(NoteGrade.Error, row.Sheet, list.Owner!.Head, row.Row, owner, new("与它所接的那一行不同", "it differs from that of the row after which it comes"), new("请留空", "leave it blank"));
        }

        Take(list, row, pointer);
    }

    private FileRow? Named(ListSheet sheet, FileRow row, FileColumn by)
    {
        var said = row.In(by);
        if (said is not null && _rows[sheet].Find(r => r.Said(sheet.Key) == row.Said(by)) is { } owner)
        {
            return owner;
        }

        draft.Note(
            NoteGrade.Error, row.Sheet, by.Head, row.Row, said,
            said is null ? new("没有写明属于哪一行", "to which row it belongs is not said") : new($"“{sheet.Name}”表里没有它", $"the sheet {sheet.Name} does not have it"),
            new($"请填“{sheet.Name}”表中那一行的“{sheet.Key.Head.Chinese}”", $"give the {sheet.Key.Head.English} of the row in the sheet {sheet.Name}"));
        return null;
    }

    private void Take(ListSheet list, FileRow row, string pointer)
    {
        row.Pointer = pointer;
        var first = row.Filled[0];
        draft.Places.Filled(pointer, new(row.Sheet.Name, row.Row.Number, first.Cell.Column, string.Empty, first.Column.Head, first.Column.Form));
        foreach (var column in list.Columns)
        {
            if (row.In(column) is { } cell)
            {
                Put(row.Sheet, row.Row, cell, pointer + column.Pointer, column);
            }
            else
            {
                draft.Places.Blank(pointer + column.Pointer, new(row.Sheet.Name, row.Row.Number, row.PlaceOf(column), string.Empty, column.Head, column.Form));
            }
        }
    }

    private void Put(Sheet sheet, SheetRow row, SheetCell? cell, string pointer, FileColumn column) =>
        draft.Put(sheet, row, cell, pointer, pointer.Split('/')[1..], column.Head, column.Form);
}
