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

    /// <summary>No fact of a member is that long.</summary>
    private const int LongestCell = 1_000;

    /// <summary>No word that stands in place of a fact is that long.</summary>
    private const int LongestWord = 10;

    private readonly AcademicYear _academicYear;
    private readonly RankWindow? _window;
    private readonly List<SheetNote> _notes = [];
    private readonly List<RosterPerson> _people = [];
    private readonly Dictionary<string, (RosterHead Head, int Row)> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (RosterHead Head, int Row)> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<RosterField, SheetCell> _parts = [];
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
        reader._notes.AddRange(RosterComparison.Of(reader._people, reader._numbers.Keys));
        var judged = RosterJudgement.Of(reader._people, reader._ids.Keys, reader._head);
        reader._notes.AddRange(judged.Notes);
        return (judged.Members, SheetNote.Folded(reader._notes), new(reader._above, judged.Members.Count, reader._toMend + judged.AtFault, reader._skipped));
    }

    private void ReadHalf(RosterHead half, bool isFirst)
    {
        (_head, _isSomebodyAbove) = (half, false);
        _above += isFirst ? half.First : 0;
        _notes.AddRange(RosterHeadNotes.OfColumns(_head, _window));
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
        var own = Own(row, RosterField.Name) is { Kind: CellKind.Text, Text.Length: <= LongestCell } cell ? RosterName.Of(cell.Shown) : null;
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
        var json = new JsonObject();
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

        TakeApart(row, who);
        var number = Take(row, RosterField.StudentNumber, who, RosterValues.StudentNumber);
        var id = Take(row, RosterField.Id, who, RosterValues.Text);
        var major = Take(row, RosterField.Major, who, RosterValues.Text);
        Put(json, row, RosterField.Name, who, RosterValues.Name);
        Put(json, row, RosterField.Gender, who, RosterValues.Woman);
        Put(json, row, RosterField.Post, who, RosterValues.Text);
        Put(json, row, RosterField.InPresidium, who, RosterValues.YesNo);
        Put(json, row, RosterField.PoliticalStatus, who, PoliticalWords.Of);
        Put(json, row, RosterField.College, who, RosterValues.Text);
        Put(json, row, RosterField.StudyLevel, who, StudyWords.Level);
        Put(json, row, RosterField.Year, who, c => StudyWords.Year(c, _academicYear));
        PutEnrolled(json, row, who);
        PutLevelOfYear(json, row, who);
        PutRanks(json, row, who);
        Put(json, row, RosterField.FailedCourses, who, static c => RosterValues.Failed(c, isQuestion: false));
        Put(json, row, RosterField.AnyFailed, who, static c => RosterValues.Failed(c, isQuestion: true));
        PutRequired(json, row, who);
        Put(json, row, RosterField.FromCollegeUnion, who, RosterValues.YesNo);
        PutDepartment(json, row, who);
        Put(json, row, RosterField.Teacher, who, RosterValues.YesNo);
        TellApart(row, who, number?.GetValue<string>(), RosterField.StudentNumber, _numbers);
        TellApart(row, who, id?.GetValue<string>(), RosterField.Id, _ids);
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
            _people.Add(new(_head, row, who, id?.GetValue<string>(), major?.GetValue<string>(), number?.GetValue<string>(), json));
        }
    }

    /// <summary>Why a row tells of no staff; nothing where it does, or where that is to be asked.</summary>
    private (Words Why, Words? Remedy)? SkippedFor(SheetRow row, RosterName? own)
    {
        var texts = row.Cells.Where(static c => c is { Kind: CellKind.Text, Text.Length: <= LongestCell }).Select(static c => CellText.Clean(c.Shown)).ToList();
        return texts.Any(static t => Total().IsMatch(t)) ? (new("合计行", "a row of totals"), null)
            : texts.Count > 0 && Foot().IsMatch(texts[0]) ? (new("表下的说明", "a note at the foot"), null)
            : own is { Kind: RosterName.What.Nobody } ? (own.Why!, null)
            : own is { Kind: RosterName.What.SameAsAbove } && !_isSomebodyAbove ? (new("“同上”的上面没有人", "the same as above, where there is nobody"), null)
            : own is { Kind: RosterName.What.Left } ? (own.Why!, null)
            : own is { Kind: RosterName.What.Person } && row.Cells.FirstOrDefault(IsOfLeaving) is { Column: > 0 } left ? (new($"写明“{CellText.Clean(left.Shown)}”，不是工作人员", $"said to have left ({CellText.Clean(left.Shown)}): no staff"), null)
            : own is { Kind: RosterName.What.Person } && IsAlone(row) && RosterName.IsOfADivision(own.Text) ? (new("分部门的小标题", "the heading of a department"), new("各人的部门请另写一列", "give the department a column of its own"))
            : _head.Column(RosterField.Name) is not null && Own(row, RosterField.Name) is not null ? null
            : Own(row, RosterField.StudentNumber) is not null || Own(row, RosterField.Id) is not null ? null
            : Shown(row, RosterField.Name) is not null ? (new("姓名与上面的行合并，是同一人", "the name is merged with the row above: the same person"), null)
            : row.Cells.Length == 1 ? (new("只有一格有内容，看不出是谁", "one cell has something in it, which tells of nobody"), null)
            : null;
    }

    // A post, or a column that is not read, says that somebody has left: 备注 已退出, 职务 部长（已离任）.
    private bool IsOfLeaving(SheetCell cell)
    {
        if (cell is not { Kind: CellKind.Text, Text.Length: <= LongestCell } || cell.Column == _head.Column(RosterField.Name))
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

    /// <summary>Cells that hold several facts: each part is read as if it had a column of its own.</summary>
    private void TakeApart(SheetRow row, string? who)
    {
        _parts.Clear();
        foreach (var (column, field, _) in _head.Columns.Where(static c => !c.Field.Parts.IsEmpty))
        {
            if (Take(row, field, who, static c => new(CellText.Clean(c.Shown))) is null)
            {
                continue;
            }

            var cell = row.At(column)!.Value;

            var (parts, why) = CellParts.Of(cell.Shown, field);
            if (why is not null)
            {
                Note(NoteGrade.Error, field, row.Number, column, cell.Shown, who, why, new($"请把{field.Label.Chinese}分成几列填", $"give each part ({field.Label.English}) a column of its own"));
            }

            foreach (var (part, text) in parts)
            {
                _parts.TryAdd(part, cell with { Text = text });
            }
        }
    }

    // 部长 beside 学习部 is 学习部部长, as people write it in one cell. A post that names its department, or has none, is left as it is.
    private void PutDepartment(JsonObject json, SheetRow row, string? who)
    {
        if (Take(row, RosterField.Department, who, RosterValues.Text)?.GetValue<string>() is not { } department)
        {
            return;
        }

        var name = RosterField.Post.Path!.JsonPointer[1..];
        if (json[name]?.GetValue<string>() is not { } post)
        {
            Note(NoteGrade.Hint, RosterField.Department, row.Number, Shown(row, RosterField.Department)!.Value.Column, department, who, new("只有部门，没有职务，部门没有记入", "a department and no post; it was not taken down"), new("请补上职务", "add the post"));
        }
        else if (PostReading.Of(post).Posts is [{ Department: null, Question: null } bare] && PostReading.Of(department + post).Posts is [{ Question: null } both] && both.Department == department && both.Title == bare.Title)
        {
            json[name] = department + post;
        }
    }

    // The time of enrolment stands in for a year of study that nobody gave; beside one it only asks. What it leaves open keeps nobody out.
    private void PutEnrolled(JsonObject json, SheetRow row, string? who)
    {
        var name = RosterField.Year.Path!.JsonPointer[1..];
        if (Take(row, RosterField.Enrolled, who, c => StudyWords.Year(c, _academicYear) is { Value: { } read } ? new(read) : new(null, NoteGrade.Hint, new("看不出是哪一级，没有读取", "of which year they are cannot be told; not read"), new("请填年级，如 2024级", "fill in the year of enrolment, such as 2024级"))) is { } year
            && !json.TryAdd(name, year) && !JsonNode.DeepEquals(json[name], year))
        {
            var cell = Shown(row, RosterField.Enrolled)!.Value;
            Note(NoteGrade.Hint, RosterField.Enrolled, row.Number, cell.Column, cell.Shown, who, new("与年级不一致，用的是年级", "differs from the year of study, which was used"), new("请核对年级和入学时间", "check the year and the time of enrolment"));
        }
    }

    // 研二, 2023级博士: the year tells the level too. A column that says otherwise is for the reader of the two to settle.
    private void PutLevelOfYear(JsonObject json, SheetRow row, string? who)
    {
        if (Shown(row, RosterField.Year) is not { Kind: CellKind.Text, Struck: false, Text.Length: <= LongestCell } cell || StudyWords.LevelOfYear(cell) is not { } level)
        {
            return;
        }

        var name = RosterField.StudyLevel.Path!.JsonPointer[1..];
        if (!json.TryAdd(name, level) && !JsonNode.DeepEquals(json[name], level))
        {
            Note(NoteGrade.Error, RosterField.Year, row.Number, cell.Column, cell.Shown, who, new("年级里写的学历层次与另一列不一样", "the level of study in the year differs from that in another column"), RankCells.MakeAgree);
        }
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
        var size = Take(row, Shown(row, total) is null ? RosterField.Total : total, who, RankCells.Total);
        if (_notes.Count > before || Take(row, field, who, c => RankCells.Rank(c, size?.GetValue<int>())) is not { } rank)
        {
            return;
        }

        var name = RosterField.Windows[window].JsonPointer[1..];
        if (!json.TryAdd(name, rank))
        {
            Note(NoteGrade.Error, field, row.Number, _head.Column(field), string.Empty, who, new("同一口径的排名填了两次", "the rank over this time is given twice"), new("请只留一个", "keep one of the two"));
        }
    }

    // A column of all courses says more, and stands where there is one; fewer failed in all than among the required are a slip.
    private void PutRequired(JsonObject json, SheetRow row, string? who)
    {
        foreach (var (field, isQuestion) in ((RosterField, bool)[])[(RosterField.FailedRequired, false), (RosterField.AnyFailedRequired, true)])
        {
            if (json[MemberFacts.FailedCourses.JsonPointer[1..]] is not JsonValue all)
            {
                Put(json, row, field, who, c => RosterValues.FailedRequired(c, isQuestion));
            }
            else if (Take(row, field, who, c => RosterValues.Failed(c, isQuestion)) is { } required
                && (required is JsonObject bounds ? bounds["atLeast"]?.GetValue<int>() ?? 0 : required.GetValue<int>()) > all.GetValue<int>())
            {
                Note(NoteGrade.Error, field, row.Number, _head.Column(field), Shown(row, field)!.Value.Shown, who, new("比全部课程的不及格门数还多", "more than the failed courses of them all"), new("请核对两列", "check both columns"));
            }
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
            Note(NoteGrade.Error, field, row.Number, cell.Column, cell.Shown, who, CellTrouble.Broken(cell));
            return null;
        }

        if (cell.Text?.Length > LongestCell)
        {
            Note(NoteGrade.Error, field, row.Number, cell.Column, cell.Shown, who, new($"这一格超过 {LongestCell} 个字", $"the cell holds over {LongestCell} characters"), new("请核对是否粘错了内容", "check whether something else was pasted in"));
            return null;
        }

        if (cell.Struck)
        {
            Note(NoteGrade.Error, field, row.Number, cell.Column, cell.Shown, who, CellTrouble.Struck);
            return null;
        }

        var word = cell is { Kind: CellKind.Text, Text.Length: <= LongestWord } && field != RosterField.Name ? CellText.Clean(cell.Text) : string.Empty;
        if (RosterName.IsSameAsAbove(word))
        {
            Note(NoteGrade.Error, field, row.Number, cell.Column, cell.Shown, who, new("“同上”不照抄", "the same as above is not copied"), new("请写出这一格的内容", "write out what the cell is to hold"));
            return null;
        }

        if (word.Length > 0 && IsUnknown(field, word))
        {
            Note(NoteGrade.Hint, field, row.Number, cell.Column, cell.Shown, who, new("没有内容，按不知道处理", "this says nothing, and is taken as unknown"), null);
            return null;
        }

        var taken = take(cell);
        if (taken.Grade is { } grade)
        {
            Note(grade, field, row.Number, cell.Column, cell.Shown, who, taken.Why!, taken.Remedy);
        }

        return taken.Value;
    }

    // A stroke or 不详 in place of a fact. In an answer to yes or no a sign may mean either, and is asked.
    private static bool IsUnknown(RosterField field, string word) =>
        field != RosterField.StudentNumber && field != RosterField.Id
        && (field == RosterField.FailedCourses || field == RosterField.AnyFailed || field == RosterField.InPresidium || field == RosterField.FromCollegeUnion || field == RosterField.PoliticalStatus
            ? word is "不详" or "未知" or "不清楚"
            : RosterName.IsPlaceholder(word));

    private void TellApart(SheetRow row, string? who, string? value, RosterField field, Dictionary<string, (RosterHead Head, int Row)> seen)
    {
        if (value is null || seen.TryAdd(value, (_head, row.Number)))
        {
            return;
        }

        var earlier = _head.PlaceOf(seen[value].Head, seen[value].Row);
        Note(
            NoteGrade.Error, field, row.Number, _head.Column(field), Shown(row, field)!.Value.Shown, who,
            new($"与{earlier.Chinese}重复", $"{earlier.English} has the same"),
            new($"请核对是同一人填了两次，还是其中一个{field.Label.Chinese}写错；一人兼两职的，并成一行，职务写在一起", $"check whether one person is given twice or one {field.Label.English} is wrong; who holds two posts has one row with both"));
    }

    private SheetCell? Own(SheetRow row, RosterField field) =>
        _head.Column(field) is { } column && row.Cells.FirstOrDefault(c => c.Column == column) is { Column: > 0 } cell ? cell : null;

    private SheetCell? Shown(SheetRow row, RosterField field) =>
        _head.Column(field) is { } column ? row.At(column)
        : _parts.TryGetValue(field, out var part) ? part
        : null;

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
