using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>Reads the people of one sheet, row by row. A row with an error is not used; what nobody filled in stays unknown.</summary>
internal sealed partial class RosterReader
{
    /// <summary>Rows are read until so much is to be said of them that nobody would read it.</summary>
    private const int MostNotes = 20_000;

    private readonly AcademicYear _academicYear;
    private readonly RankWindow? _window;
    private readonly List<SheetNote> _notes = [];
    private readonly List<RosterPerson> _people = [];
    private readonly Dictionary<string, (RosterHead Head, int Row)> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (RosterHead Head, int Row)> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<int> _ofLeaving = [];
    private RosterHead _head;
    private int _above;
    private int _toMend;
    private int _skipped;
    private (RosterHead Head, int Row)? _leftOff;
    private bool _isSomebodyAbove;

    private RosterReader(RosterHead first, AcademicYear academicYear, RankWindow? window) => (_head, _academicYear, _window) = (first, academicYear, window);

    private string Sheet => _head.Sheet.Name;

    /// <summary>Reads the people.</summary>
    /// <param name="heads">The heads of their sheets, at least one; those of one sheet stand side by side.</param>
    /// <param name="academicYear">The record's academic year.</param>
    /// <param name="window">The window of a rank column that does not say its own.</param>
    /// <param name="others">Sheets that are not read, and why.</param>
    /// <returns>Those who can be used, what is said of all, and how the rows add up.</returns>
    public static (Sequence<Member> Members, ImmutableArray<SheetNote> Notes, RowCounts Counts) Read(
        ImmutableArray<RosterHead> heads, AcademicYear academicYear, RankWindow? window, ImmutableArray<(Sheet Sheet, Words Why)> others)
    {
        var reader = new RosterReader(heads[0], academicYear, window);
        reader._notes.AddRange(RosterHeadNotes.OfSheets(heads, others));
        foreach (var head in heads)
        {
            reader.ReadHalf(head, isFirst: heads.First(h => h.Sheet == head.Sheet) == head);
        }

        reader.SayLeftOff();
        reader._notes.AddRange(RosterPresidium.Settle(reader._people));
        reader._notes.AddRange(RosterComparison.Of(reader._people, reader._numbers.Keys));
        var judged = RosterJudgement.Of(reader._people, reader._ids.Keys, reader._head);
        reader._notes.AddRange(judged.Notes);
        return (judged.Members, SheetNote.Folded(reader._notes), new(reader._above, judged.Members.Count, reader._toMend + judged.AtFault, reader._skipped));
    }

    private void ReadHalf(RosterHead half, bool isFirst)
    {
        (_head, _isSomebodyAbove) = (half, false);
        _above += isFirst ? half.First : 0;
        _ofLeaving.Clear();
        ReadRows(half);
        _notes.AddRange(RosterHeadNotes.OfColumns(half, _window, _ofLeaving));
    }

    private void ReadRows(RosterHead half)
    {
        var rows = half.Sheet.Rows;
        for (var i = half.First; i < rows.Length; i++)
        {
            var row = _head.Of(rows[i]);
            if (row.Cells.Length == 0)
            {
                continue;
            }

            if (!RosterHead.IsOne(row))
            {
                ReadRow(row);
                continue;
            }

            if (Again(half, i) is not { } again)
            {
                _toMend += rows.Skip(i).Count(r => _head.Of(r).Cells.Length > 0);
                return;
            }

            i = again.First - 1;
        }
    }

    /// <summary>A head among the rows: the same again, or the same columns in another order, from where on they are read so.</summary>
    /// <returns>Nothing for the head of another table, of which nothing is read.</returns>
    private RosterHead? Again(RosterHead half, int at)
    {
        var (rows, row) = (half.Sheet.Rows, half.Sheet.Rows[at]);
        var first = _head.Of(row).Cells[0];
        if (RosterHead.At(half.Sheet, at).FirstOrDefault(h => h.Left == half.Left && h.Told.SetEquals(half.Told)) is not { } again)
        {
            Note(
                NoteGrade.Error, null, row.Number, first.Column, first.Shown, null,
                new("从这里起是另一个表头，列不一样，以下没有读取", "another head begins here, of other columns; nothing from here on was read"),
                new("以下如也是工作人员，请照上面的表头填；如不是，请移到另一张表", "if these are staff too, fill them in under the head above; if not, move them to another sheet"));
            return null;
        }

        var isSame = again.Columns.Select(static c => (c.Column, c.Field)).SequenceEqual(_head.Columns.Select(static c => (c.Column, c.Field)));
        for (var i = at; i < again.First; i++)
        {
            _skipped++;
            Note(NoteGrade.Skipped, null, rows[i].Number, first.Column, first.Shown, null, isSame ? RosterName.HeadAgain : new("又一个表头，列的次序不同，以下照它读取", "a head again, its columns in another order; what follows was read by it"), null);
        }

        _head = again;
        return again;
    }

    private void SayLeftOff()
    {
        if (_leftOff is var (head, row))
        {
            _head = head;
            Note(NoteGrade.Error, null, row, null, string.Empty, null, new($"人数超过 {FileLimits.LongestList}，或要说的超过 {MostNotes} 条，从这一行起没有读取", $"there are over {FileLimits.LongestList} people, or over {MostNotes} things to say; this row and what follows were not read"), new("请先改正前面的，或分成几份读取", "mend what comes before, or read it in parts"));
        }
    }

    private void ReadRow(SheetRow row)
    {
        if (_people.Count + _toMend >= FileLimits.LongestList || _notes.Count >= MostNotes)
        {
            _toMend++;
            _leftOff ??= (_head, row.Number);
            return;
        }

        var before = _notes.Count;
        var own = Own(row, RosterField.Name) is { Kind: CellKind.Text, Text.Length: <= RosterRow.LongestCell } cell ? RosterName.Of(cell.Shown) : null;
        if (SkippedFor(row, own) is var (why, remedy))
        {
            _skipped++;
            _isSomebodyAbove &= own?.Kind == RosterName.What.Left;
            var first = own is null or { Kind: RosterName.What.Person } ? row.Cells[0] : Own(row, RosterField.Name)!.Value;
            Note(NoteGrade.Skipped, null, row.Number, first.Column, first.Shown, own?.Kind == RosterName.What.Left ? own.Text : null, why, remedy);
            return;
        }

        _isSomebodyAbove = true;
        var who = own is { Kind: RosterName.What.Person } ? own.Text : own is null ? null : CellText.Clean(Own(row, RosterField.Name)!.Value.Shown);
        var told = new RosterRow(_head, row, who, _notes);
        if (Own(row, RosterField.Name) is null && Own(row, RosterField.Id) is null)
        {
            Note(NoteGrade.Error, RosterField.Name, row.Number, _head.Column(RosterField.Name), string.Empty, null, new("没有姓名", "there is no name"), new("请补上姓名，或删去这一行", "add the name or delete the row"));
        }

        if (IsStruck(row))
        {
            Note(NoteGrade.Error, null, row.Number, null, string.Empty, who, CellTrouble.StruckRow);
            _toMend++;
            return;
        }

        var (json, number, id, major, department) = told.Facts(_academicYear, _window);
        TellApart(told, number, RosterField.StudentNumber, _numbers);
        TellApart(told, id, RosterField.Id, _ids);
        if (row.Hidden)
        {
            Note(NoteGrade.Hint, null, row.Number, null, string.Empty, who, CellTrouble.HiddenRow);
        }

        if (_notes.Skip(before).Any(static n => n.Grade == NoteGrade.Error))
        {
            _toMend++;
        }
        else
        {
            _people.Add(new(_head, row, who, id, major, number, department, json));
        }
    }

    /// <summary>Why a row tells of no staff; nothing where it does, or where that is to be asked.</summary>
    private (Words Why, Words? Remedy)? SkippedFor(SheetRow row, RosterName? own)
    {
        var texts = row.Cells.Where(static c => c is { Kind: CellKind.Text, Text.Length: <= RosterRow.LongestCell }).Select(static c => CellText.Clean(c.Shown)).ToList();
        return texts.Any(static t => Total().IsMatch(t)) ? (new("合计行", "a row of totals"), null)
            : texts.Count > 0 && Foot().IsMatch(texts[0]) ? (new("表下的说明", "a note at the foot"), null)
            : own is { Kind: RosterName.What.Nobody } ? (own.Why!, null)
            : own is { Kind: RosterName.What.SameAsAbove } && !_isSomebodyAbove ? (new("“同上”的上面没有人", "the same as above, where there is nobody"), null)
            : own is { Kind: RosterName.What.Left } ? (own.Why!, null)
            : own is { Kind: RosterName.What.Person } && Leaving(row) is { } left ? (new($"写明“{CellText.Clean(left.Shown)}”，不是工作人员", $"said to have left ({CellText.Clean(left.Shown)}): no staff"), null)
            : own is { Kind: RosterName.What.Person } && IsAlone(row) && RosterName.IsOfADivision(own.Text) ? (new("分部门的小标题", "the heading of a department"), new("各人的部门请另写一列", "give the department a column of its own"))
            : _head.Column(RosterField.Name) is not null && Own(row, RosterField.Name) is not null ? null
            : Own(row, RosterField.StudentNumber) is not null || Own(row, RosterField.Id) is not null ? null
            : _head.Column(RosterField.Name) is { } named && row.At(named) is not null ? (new("姓名与上面的行合并，是同一人", "the name is merged with the row above: the same person"), null)
            : row.Cells.Length == 1 ? (new("只有一格有内容，看不出是谁", "one cell has something in it, which tells of nobody"), null)
            : null;
    }

    private SheetCell? Leaving(SheetRow row)
    {
        if (row.Cells.FirstOrDefault(IsOfLeaving) is not { Column: > 0 } left)
        {
            return null;
        }

        _ofLeaving.Add(left.Column);
        return left;
    }

    // A post, or a column that is not read, says that somebody has left: 备注 已退出, 职务 部长（已离任）.
    private bool IsOfLeaving(SheetCell cell)
    {
        if (cell is not { Kind: CellKind.Text, Text.Length: <= RosterRow.LongestCell } || cell.Column == _head.Column(RosterField.Name))
        {
            return false;
        }

        var text = CellText.Clean(cell.Shown);
        return cell.Column == _head.Column(RosterField.Post)
            ? InBrackets().Match(text) is { Success: true } note && RosterName.TellsOfLeaving(note.Groups[1].Value)
            : _head.Columns.All(c => c.Column != cell.Column || c.Field == RosterField.Unused) && RosterName.TellsOfLeaving(text.TrimEnd('。', '.', '!', '！'));
    }

    // Nothing but a name, and what is of no use.
    private bool IsAlone(SheetRow row) => row.Cells.All(c => c.Column == _head.Column(RosterField.Name) || _head.Columns.All(h => h.Column != c.Column || h.Field == RosterField.Unused));

    private bool IsStruck(SheetRow row) => Own(row, RosterField.Name) is { Struck: true } || (row.Cells.Length > 0 && row.Cells.All(static c => c.Struck));

    private void TellApart(RosterRow told, string? value, RosterField field, Dictionary<string, (RosterHead Head, int Row)> seen)
    {
        if (value is null || seen.TryAdd(value, (_head, told.Number)))
        {
            return;
        }

        var earlier = _head.PlaceOf(seen[value].Head, seen[value].Row);
        told.Note(
            NoteGrade.Error, field, _head.Column(field), told.Shown(field)!.Value.Shown,
            new($"与{earlier.Chinese}重复", $"{earlier.English} has the same"),
            new($"请核对是同一人填了两次，还是其中一个{field.Label.Chinese}写错；一人兼两职的，并成一行，职务写在一起", $"check whether one person is given twice or one {field.Label.English} is wrong; who holds two posts has one row with both"));
    }

    private SheetCell? Own(SheetRow row, RosterField field) =>
        _head.Column(field) is { } column && row.Cells.FirstOrDefault(c => c.Column == column) is { Column: > 0 } cell ? cell : null;

    private void Note(NoteGrade grade, RosterField? field, int row, int? column, string value, string? who, CellTrouble trouble) => Note(grade, field, row, column, value, who, trouble.Why, trouble.Remedy);

    private void Note(NoteGrade grade, RosterField? field, int row, int? column, string value, string? who, Words why, Words? remedy) =>
        _notes.Add(SheetNote.At(grade, Sheet, field?.Label, row, column, value, who, why, remedy));

    [GeneratedRegex(@"^(?:以上|本页|全会|全校|其中)?(?:合计|总计|小计|共计|累计|总人数|人数合计)(?:[:：0-9人]|$)|^(?:以上|本页)?共(?:有)?(?:[0-9]+|[一二三四五六七八九十百]+)[人名]", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex("^(?:注|说明|备注|填表|制表|审核|填报|附|联系人|负责人|经办|签字|签名|盖章|单位|日期|统计)[^，。]{0,6}[:：]|^(?:注|说明|备注)[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Foot();

    [GeneratedRegex(@"[（(]([^）)]*)[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
