using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>Reads the people of one sheet, row by row. A row with an error is not used; what nobody filled in stays unknown.</summary>
internal sealed partial class RosterReader
{
    /// <summary>Rows are read until so much is to be said of them that nobody would read it.</summary>
    private const int MostNotes = 20_000;

    /// <summary>No fact of a member is that long.</summary>
    private const int LongestCell = 1_000;

    private readonly RosterHead _head;
    private readonly AcademicYear _academicYear;
    private readonly RankWindow? _window;
    private readonly List<SheetNote> _notes = [];
    private readonly List<Person> _people = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private int _toMend;
    private int _skipped;
    private int? _leftOff;

    private RosterReader(RosterHead head, AcademicYear academicYear, RankWindow? window) => (_head, _academicYear, _window) = (head, academicYear, window);

    private string Sheet => _head.Sheet.Name;

    /// <summary>Reads the people.</summary>
    /// <param name="head">The head of their sheet.</param>
    /// <param name="academicYear">The record's academic year.</param>
    /// <param name="window">The window of a rank column that does not say its own.</param>
    /// <returns>Those who can be used, what is said of all, and how the rows add up.</returns>
    public static (Sequence<Member> Members, ImmutableArray<SheetNote> Notes, RowCounts Counts) Read(RosterHead head, AcademicYear academicYear, RankWindow? window)
    {
        var reader = new RosterReader(head, academicYear, window);
        reader.SayOfColumns();
        foreach (var row in head.Sheet.Rows.Skip(head.First))
        {
            reader.ReadRow(row);
        }

        reader.SayLeftOff();
        reader.CompareNumbers();
        reader.CompareNames();
        reader.CompareTotals();
        var members = reader.Judged();
        return (members, SheetNote.Folded(reader._notes), new(head.First, reader._people.Count, reader._toMend, reader._skipped));
    }

    private void SayOfColumns()
    {
        var row = _head.Row;
        foreach (var (column, name) in _head.Unknown)
        {
            Note(NoteGrade.Skipped, null, row, column, name, null, new("不认识这一列，没有读取", "this column is not known and was not read"), null);
        }

        foreach (var (column, field, name) in _head.Columns)
        {
            if (field != RosterField.Unused && _head.Column(field) != column)
            {
                Note(NoteGrade.Error, field, row, column, name, null, new("与前面的一列是同一项，这一列没有读取", "an earlier column is about the same; this one was not read"), new("请只留一列", "keep one of the two"));
            }
            else if (field == RosterField.Rank && _window is null && _head.Column(RosterField.Window) is null)
            {
                Note(NoteGrade.Error, field, row, column, name, null, new("没有写明是哪个口径的排名，这一列没有读取", "the rank does not say over which time it is made, and was not read"), new("请在表头写明“最近1个学期”“最近1学年”或“入学以来”，或加一列排名口径", "name the window in the head: 最近1个学期 (last term), 最近1学年 (last year) or 入学以来 (since enrolment)"));
            }
        }

        if (_head.Sheet.Hidden)
        {
            _notes.Add(new(NoteGrade.Hint, Sheet, null, [], new("这张表是隐藏的，也读取了", "the sheet is hidden, and was read"), new("请核对是否应当读这一张", "check whether it is the one that is meant")));
        }

        if (_head.Sheet.LeftOff is { } leftOff)
        {
            Note(NoteGrade.Error, null, leftOff, null, string.Empty, null, new($"前面连续 {WorkbookBounds.EmptyRows} 行以上是空的，从这一行起没有读取", $"over {WorkbookBounds.EmptyRows} empty rows come before this one; it and what follows were not read"), new("请删去中间的空行", "delete the empty rows"));
        }
    }

    private void SayLeftOff()
    {
        if (_leftOff is { } row)
        {
            Note(NoteGrade.Error, null, row, null, string.Empty, null, new($"人数超过 {FileLimits.LongestList}，或要说的超过 {MostNotes} 条，从这一行起没有读取", $"there are over {FileLimits.LongestList} people, or over {MostNotes} things to say; this row and what follows were not read"), new("请先改正前面的，或分成几份读取", "mend what comes before, or read it in parts"));
        }
    }

    private void ReadRow(SheetRow row)
    {
        if (_people.Count + _toMend >= FileLimits.LongestList || _notes.Count >= MostNotes)
        {
            _toMend++;
            _leftOff ??= row.Number;
            return;
        }

        if (SkippedFor(row) is { } why)
        {
            _skipped++;
            var first = row.Cells[0];
            Note(NoteGrade.Skipped, null, row.Number, first.Column, first.Shown, null, why, null);
            return;
        }

        var before = _notes.Count;
        var who = Own(row, RosterField.Name) is { Kind: CellKind.Text, Text.Length: <= LongestCell } name ? CellText.Clean(name.Shown) : null;
        var json = new JsonObject();
        if (Own(row, RosterField.Name) is null && Own(row, RosterField.Id) is null)
        {
            Note(NoteGrade.Error, RosterField.Name, row.Number, _head.Column(RosterField.Name), string.Empty, null, new("没有姓名", "there is no name"), new("请补上姓名，或删去这一行", "add the name or delete the row"));
        }

        var number = Take(row, RosterField.StudentNumber, who, RosterValues.StudentNumber);
        var id = Take(row, RosterField.Id, who, RosterValues.Text);
        var major = Take(row, RosterField.Major, who, RosterValues.Text);
        Put(json, row, RosterField.Name, who, RosterValues.Name);
        Put(json, row, RosterField.Post, who, RosterValues.Text);
        Put(json, row, RosterField.InPresidium, who, RosterValues.YesNo);
        Put(json, row, RosterField.PoliticalStatus, who, RosterValues.Politics);
        Put(json, row, RosterField.College, who, RosterValues.Text);
        Put(json, row, RosterField.StudyLevel, who, RosterValues.Level);
        Put(json, row, RosterField.Year, who, c => RosterValues.Year(c, _academicYear));
        PutRanks(json, row, who);
        Put(json, row, RosterField.FailedCourses, who, static c => RosterValues.Failed(c, isQuestion: false));
        Put(json, row, RosterField.AnyFailed, who, static c => RosterValues.Failed(c, isQuestion: true));
        Put(json, row, RosterField.FromCollegeUnion, who, RosterValues.YesNo);
        Put(json, row, RosterField.Teacher, who, RosterValues.YesNo);
        TellApart(row, who, number?.GetValue<string>(), RosterField.StudentNumber, _numbers);
        TellApart(row, who, id?.GetValue<string>(), RosterField.Id, _ids);
        if (row.Hidden)
        {
            Note(NoteGrade.Hint, null, row.Number, null, string.Empty, who, new("这一行是隐藏的，也读取了", "the row is hidden, and was read"), new("请核对是否应当删去", "check whether it should be deleted"));
        }

        if (_notes.Skip(before).Any(static n => n.Grade == NoteGrade.Error))
        {
            _toMend++;
        }
        else
        {
            _people.Add(new(row, who, id?.GetValue<string>(), major?.GetValue<string>(), number?.GetValue<string>(), json));
        }
    }

    private Words? SkippedFor(SheetRow row)
    {
        var texts = row.Cells.Where(static c => c is { Kind: CellKind.Text, Text.Length: <= LongestCell }).Select(static c => CellText.Clean(c.Shown)).ToList();
        var name = Own(row, RosterField.Name);
        return texts.Any(static t => Total().IsMatch(t)) ? new("合计行", "a row of totals")
            : _head.IsRepeatedBy(row) ? new("重复的表头", "the head again")
            : texts.Count > 0 && Foot().IsMatch(texts[0]) ? new("表下的说明", "a note at the foot")
            : name is not null || Own(row, RosterField.StudentNumber) is not null || Own(row, RosterField.Id) is not null ? null
            : Shown(row, RosterField.Name) is not null ? new("姓名与上面的行合并，是同一人", "the name is merged with the row above: the same person")
            : row.Cells.Length == 1 ? new("只有一格有内容，看不出是谁", "one cell has something in it, which tells of nobody")
            : null;
    }

    private void PutRanks(JsonObject json, SheetRow row, string? who)
    {
        for (var i = 0; i < RosterField.Ranks.Length; i++)
        {
            PutRank(json, row, RosterField.Ranks[i], i, RosterField.Totals[i], who);
        }

        if (Shown(row, RosterField.Rank) is null)
        {
            return;
        }

        var said = Shown(row, RosterField.Window);
        if ((said is { } cell ? RosterField.WindowIn(cell.Shown) : _head.Column(RosterField.Window) is null ? (int?)_window : null) is { } window)
        {
            PutRank(json, row, RosterField.Rank, window, RosterField.Total, who);
        }
        else if (_head.Column(RosterField.Window) is { } column)
        {
            Note(NoteGrade.Error, RosterField.Window, row.Number, column, said?.Shown ?? string.Empty, who, new("看不出是哪个口径的排名", "over which time the rank is made cannot be told"), new("请填 最近1个学期、最近1学年 或 入学以来", "fill in 最近1个学期, 最近1学年 or 入学以来"));
        }
    }

    private void PutRank(JsonObject json, SheetRow row, RosterField field, int window, RosterField total, string? who)
    {
        if (Shown(row, field) is null)
        {
            return;
        }

        var before = _notes.Count;
        var size = Take(row, Shown(row, total) is null ? RosterField.Total : total, who, RosterValues.Total);
        if (_notes.Count > before || Take(row, field, who, c => RosterValues.Rank(c, size?.GetValue<int>())) is not { } rank)
        {
            return;
        }

        var name = RosterField.Windows[window].JsonPointer[1..];
        if (!json.TryAdd(name, rank))
        {
            Note(NoteGrade.Error, field, row.Number, _head.Column(field), string.Empty, who, new("同一口径的排名填了两次", "the rank over this time is given twice"), new("请只留一个", "keep one of the two"));
        }
    }

    private void Put(JsonObject json, SheetRow row, RosterField field, string? who, Func<SheetCell, Taken> take)
    {
        if (Take(row, field, who, take) is not { } value)
        {
            return;
        }

        var name = field.Path!.JsonPointer[1..];
        if (!json.TryAdd(name, value) && !JsonNode.DeepEquals(json[name], value))
        {
            Note(NoteGrade.Error, field, row.Number, _head.Column(field), Shown(row, field)!.Value.Shown, who, new("与同一行另一列说的不一样", "another column of the row says otherwise"), new("请核对后只留一个", "check and keep one of the two"));
        }
    }

    private JsonNode? Take(SheetRow row, RosterField field, string? who, Func<SheetCell, Taken> take)
    {
        if (Shown(row, field) is not { } cell)
        {
            return null;
        }

        if (cell.IsBroken)
        {
            SayBroken(row, field, cell, who);
            return null;
        }

        if (cell.Text?.Length > LongestCell)
        {
            Note(NoteGrade.Error, field, row.Number, cell.Column, cell.Shown, who, new($"这一格超过 {LongestCell} 个字", $"the cell holds over {LongestCell} characters"), new("请核对是否粘错了内容", "check whether something else was pasted in"));
            return null;
        }

        var taken = take(cell);
        if (taken.Grade is { } grade)
        {
            Note(grade, field, row.Number, cell.Column, cell.Shown, who, taken.Why!, taken.Remedy);
        }

        return taken.Value;
    }

    private void SayBroken(SheetRow row, RosterField field, SheetCell cell, string? who) => Note(
        NoteGrade.Error, field, row.Number, cell.Column, cell.Shown, who,
        cell.Kind == CellKind.Error ? new("公式出错", "the formula fails") : new("公式没有算出结果", "the formula has no result"),
        new("请改成公式的结果，或直接填写", "put the result in its place, or fill it in"));

    private void TellApart(SheetRow row, string? who, string? value, RosterField field, Dictionary<string, int> seen)
    {
        if (value is null || seen.TryAdd(value, row.Number))
        {
            return;
        }

        Note(NoteGrade.Error, field, row.Number, _head.Column(field), Shown(row, field)!.Value.Shown, who, new($"与第 {seen[value]} 行重复", $"row {seen[value]} has the same"), new($"请核对是同一人填了两次，还是其中一个{field.Label.Chinese}写错", $"check whether one person is given twice or one {field.Label.English} is wrong"));
    }

    /// <summary>Numbers shorter than most have perhaps lost a zero at their head.</summary>
    private void CompareNumbers()
    {
        if (_numbers.Count == 0 || _head.Column(RosterField.StudentNumber) is not { } column)
        {
            return;
        }

        var usual = _numbers.Keys.GroupBy(static n => n.Length).MaxBy(static g => g.Count())!.Key;
        foreach (var person in _people.Where(p => p.Number is { } n && n.Length < usual && n.All(char.IsAsciiDigit)))
        {
            Note(NoteGrade.Hint, RosterField.StudentNumber, person.Row.Number, column, person.Row.At(column)!.Value.Shown, person.Name, new($"比多数学号（{usual} 位）短，前面的 0 可能丢了", $"shorter than most, of {usual} digits; a leading zero may be lost"), new("请核对学号", "check the number"));
        }
    }

    private void CompareNames()
    {
        var seen = new Dictionary<(string, string), int>();
        foreach (var person in _people.Where(static p => p.Name is not null))
        {
            if ((person.Major ?? person.Json["college"]?.GetValue<string>()) is { } where && !seen.TryAdd((person.Name!, where), person.Row.Number))
            {
                Note(NoteGrade.Hint, RosterField.Name, person.Row.Number, _head.Column(RosterField.Name), person.Name!, null, new($"与第 {seen[(person.Name!, where)]} 行同名，专业（学院）也相同", $"row {seen[(person.Name!, where)]} has the same name and major (or college)"), new("请核对是否同一人填了两次", "check whether one person is given twice"));
            }
        }
    }

    /// <summary>Within one major and year the size should be the same.</summary>
    private void CompareTotals()
    {
        var seen = new Dictionary<(string Major, string Year, string Window), (int Total, int Row)>();
        foreach (var person in _people.Where(static p => p.Major is not null && p.Json["yearOfStudy"] is JsonValue))
        {
            foreach (var window in RosterField.Windows)
            {
                if (RosterValues.Share(person.Json[window.JsonPointer[1..]]) is not var (_, of))
                {
                    continue;
                }

                var key = (person.Major!, person.Json["yearOfStudy"]!.ToJsonString(), window.JsonPointer);
                if (!seen.TryAdd(key, (of, person.Row.Number)) && seen[key].Total != of)
                {
                    Note(NoteGrade.Hint, RosterField.Total, person.Row.Number, null, $"{of}", person.Name, new($"与第 {seen[key].Row} 行同专业同年级，人数却不同（{seen[key].Total}）", $"row {seen[key].Row} is of the same major and year, with another size ({seen[key].Total})"), new("请核对专业人数", "check the size of the major"));
                }
            }
        }
    }

    /// <summary>Lets the reader of records judge what was taken; whom it finds fault with is not used.</summary>
    private Sequence<Member> Judged()
    {
        var next = 0;
        foreach (var person in _people)
        {
            var id = person.Id;
            for (; id is null || (person.Id is null && _ids.ContainsKey(id)); id = string.Create(CultureInfo.InvariantCulture, $"m{++next:D2}"))
            {
            }

            person.Json["id"] = id;
        }

        while (true)
        {
            var list = new JsonArray([.. _people.Select(static p => p.Json.DeepClone())]);
            var record = new JsonObject
            {
                ["school"] = "-",
                ["kind"] = "studentUnion",
                ["level"] = "school",
                ["academicYear"] = "2024-2025",
                ["members"] = new JsonObject { ["list"] = list },
            };
            var reading = RecordFile.Read(JsonBytes.Of(record));
            if (reading.Value is { } read)
            {
                return read.Members.List;
            }

            var faulty = new HashSet<int>();
            foreach (var fault in reading.Faults)
            {
                if (fault.JsonPointer.Split('/') is ["", "members", "list", var index, ..] && int.TryParse(index, CultureInfo.InvariantCulture, out var i))
                {
                    faulty.Add(i);
                    SayFaulty(_people[i], fault);
                }
            }

            if (faulty.Count == 0)
            {
                _toMend += _people.Count;
                _people.Clear();
                Note(NoteGrade.Error, null, _head.Row, null, string.Empty, null, reading.Faults[0].Expected, new("请分成几份读取", "read it in parts"));
                return [];
            }

            _toMend += faulty.Count;
            for (var i = _people.Count - 1; i >= 0; i--)
            {
                if (faulty.Contains(i))
                {
                    _people.RemoveAt(i);
                }
            }
        }
    }

    private void SayFaulty(Person person, Fault fault)
    {
        var field = RosterField.Form.FirstOrDefault(f => f.Path is { } path && fault.JsonPointer.Split('/')[4..] is [var name, ..] && path.JsonPointer[1..] == name);
        var column = field is null ? null : _head.Column(field);
        Note(NoteGrade.Error, field, person.Row.Number, column, fault.Found.Chinese, person.Name, fault.Expected, new("请改正这一格", "mend the cell"));
    }

    private SheetCell? Own(SheetRow row, RosterField field) =>
        _head.Column(field) is { } column && row.Cells.FirstOrDefault(c => c.Column == column) is { Column: > 0 } cell ? cell : null;

    private SheetCell? Shown(SheetRow row, RosterField field) => _head.Column(field) is { } column ? row.At(column) : null;

    private void Note(NoteGrade grade, RosterField? field, int row, int? column, string value, string? who, Words why, Words? remedy) =>
        _notes.Add(SheetNote.At(grade, Sheet, field?.Label, row, column, value, who, why, remedy));

    [GeneratedRegex(@"^(?:合计|总计|小计|共计|总人数|人数合计)(?:[:：\d人]|$)|^共\d+人", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex("^(?:注|说明|备注|填表|制表|审核|填报|附|联系人)[^，。]{0,6}[:：]|^(?:注|说明|备注)[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Foot();

    private sealed record Person(SheetRow Row, string? Name, string? Id, string? Major, string? Number, JsonObject Json);
}
