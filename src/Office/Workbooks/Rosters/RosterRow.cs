using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>One row as what it tells of a person, fact by fact. What is wrong with a cell is noted, and the cell is not used.</summary>
/// <param name="head">The head above it.</param>
/// <param name="row">The row.</param>
/// <param name="who">Of whom it tells, as notes name them.</param>
/// <param name="notes">Takes the notes.</param>
internal sealed class RosterRow(RosterHead head, SheetRow row, string? who, List<SheetNote> notes)
{
    /// <summary>No fact of a member is that long.</summary>
    public const int LongestCell = 1_000;

    /// <summary>No word that stands in place of a fact is that long.</summary>
    private const int LongestWord = 10;

    private static readonly Words _addPost = new("请补上职务", "add the post");
    private static readonly Words _tellPost = new("请写明职务，如 学习部部长", "say which post it is, such as 学习部部长");
    private readonly Dictionary<RosterField, SheetCell> _parts = [];

    /// <summary>Its number in the sheet.</summary>
    public int Number => row.Number;

    /// <summary>All that it tells, as a record's file holds it; and by what it tells the person from others.</summary>
    /// <param name="academicYear">The record's academic year.</param>
    /// <param name="window">The window of a rank column that does not say its own.</param>
    public (JsonObject Told, string? StudentNumber, string? Id, string? Major, string? Department) Facts(AcademicYear academicYear, RankWindow? window)
    {
        var json = new JsonObject();
        TakeApart();
        var number = Take(RosterField.StudentNumber, RosterValues.StudentNumber);
        var id = Take(RosterField.Id, RosterValues.Text);
        var major = Take(RosterField.Major, RosterValues.Text);
        foreach (var field in RosterField.All)
        {
            if (field.Read is { } read)
            {
                Put(json, field, read);
            }
        }

        Put(json, RosterField.Year, c => StudyWords.Year(c, academicYear));
        PutEnrolled(json, academicYear);
        PutLevelOfYear(json);
        PutRanks(json, window);
        PutRequired(json);
        var department = Take(RosterField.Department, RosterValues.Text)?.GetValue<string>();
        PutDepartment(json, department);
        AskForPost(json);
        return (json, number?.GetValue<string>(), id?.GetValue<string>(), major?.GetValue<string>(), department);
    }

    /// <summary>Notes something about the row.</summary>
    public void Note(NoteGrade grade, RosterField? field, int? column, string value, Words why, Words? remedy) =>
        notes.Add(SheetNote.At(grade, head.Sheet.Name, field?.Label, row.Number, column, value, who, why, remedy));

    private void Note(NoteGrade grade, RosterField? field, int? column, string value, CellTrouble trouble) => Note(grade, field, column, value, trouble.Why, trouble.Remedy);

    /// <summary>Cells that hold several facts: each part is read as if it had a column of its own.</summary>
    private void TakeApart()
    {
        foreach (var (column, field, _) in head.Columns.Where(static c => !c.Field.Parts.IsEmpty))
        {
            if (Take(field, static c => new(CellText.Clean(c.Shown))) is null)
            {
                continue;
            }

            var cell = row.At(column)!.Value;
            var (parts, why) = CellParts.Of(cell.Shown, field);
            if (why is not null)
            {
                Note(NoteGrade.Error, field, column, cell.Shown, why, new($"请把{field.Label.Chinese}分成几列填", $"give each part ({field.Label.English}) a column of its own"));
            }

            foreach (var (part, text) in parts)
            {
                _parts.TryAdd(part, cell with { Text = text });
            }
        }
    }

    // 部长 beside 学习部 is 学习部部长, as people write it in one cell. Where nobody tells the post, the department is all that is known of it.
    private void PutDepartment(JsonObject json, string? department)
    {
        if (department is null)
        {
            return;
        }

        var post = json[RosterField.Post.Path!.JsonPointer[1..]]?.GetValue<string>();
        var (alone, whole) = (PostReading.Of(department).Posts, post is null ? department : PostReading.Of(post).With(department));
        if (post is null ? alone is not ([{ Department: not null }] or [{ IsOfPresidium: true }]) : whole is null)
        {
            var (why, remedy) = post is null ? (new Words("看不出是哪个部门，没有记入", "which department this is cannot be told; it was not taken down"), _addPost)
                : (new($"与职务“{post}”合不到一起，用的是职务，部门没有记入", $"does not go together with the post \"{post}\", which was used; the department was not taken down"), new("请核对部门和职务", "check department and post"));
            Told(why, remedy);
            return;
        }

        json[RosterField.Post.Path!.JsonPointer[1..]] = whole;
        if (post is null && !alone[0].IsOfPresidium)
        {
            Told(new("只有部门，没有职务，职务记为未写明", "a department and no post, which is taken as not told"), _addPost);
        }
        else if (alone is [{ IsOfPresidium: true }] && !json.ContainsKey(MemberFacts.InPresidium.JsonPointer[1..]) && !PostReading.Of(whole!).Posts.Any(static p => p.IsOfPresidium || p.Title is PostTitles.SecretaryGeneral or PostTitles.DeputySecretaryGeneral))
        {
            Told(new($"部门是主席团，职务却是“{post}”，是不是主席团成员看不出", $"the department is the presidium and the post \"{post}\": whether they are a member of it cannot be told"), new("请加一列“是主席团成员”，填 是 或 否", "add a column 是主席团成员 (member of the presidium) with 是 or 否"));
        }

        void Told(Words why, Words remedy) => Note(NoteGrade.Hint, RosterField.Department, Shown(RosterField.Department)!.Value.Column, department, why, remedy);
    }

    // What does not tell which post is meant is taken down as it stands, and asked about where it stands.
    private void AskForPost(JsonObject json)
    {
        if (Shown(RosterField.Post) is { } cell && json[RosterField.Post.Path!.JsonPointer[1..]]?.GetValue<string>() is { } post)
        {
            foreach (var question in PostReading.Of(post).Posts.Select(static p => p.Question).OfType<Words>().Distinct())
            {
                Note(NoteGrade.Hint, RosterField.Post, cell.Column, cell.Shown, new($"{question.Chinese}，照原样记入", $"{question.English}; taken down as it stands"), _tellPost);
            }
        }
    }

    // The time of enrolment stands in for a year of study that nobody gave; beside one it only asks. What it leaves open keeps nobody out.
    private void PutEnrolled(JsonObject json, AcademicYear academicYear)
    {
        var name = RosterField.Year.Path!.JsonPointer[1..];
        if (Take(RosterField.Enrolled, c => StudyWords.Year(c, academicYear) is { Value: { } read } ? new(read) : new(null, NoteGrade.Hint, new("看不出是哪一级，没有读取", "of which year they are cannot be told; not read"), new("请填年级，如 2024级", "fill in the year of enrolment, such as 2024级"))) is { } year
            && !json.TryAdd(name, year) && !JsonNode.DeepEquals(json[name], year))
        {
            var cell = Shown(RosterField.Enrolled)!.Value;
            Note(NoteGrade.Hint, RosterField.Enrolled, cell.Column, cell.Shown, new("与年级不一致，用的是年级", "differs from the year of study, which was used"), new("请核对年级和入学时间", "check the year and the time of enrolment"));
        }
    }

    // 研二, 2023级博士: the year tells the level too. A column that says otherwise is for the reader of the two to settle.
    private void PutLevelOfYear(JsonObject json)
    {
        if (Shown(RosterField.Year) is not { Kind: CellKind.Text, Struck: false, Text.Length: <= LongestCell } cell || StudyWords.LevelOfYear(cell) is not { } level)
        {
            return;
        }

        var name = RosterField.StudyLevel.Path!.JsonPointer[1..];
        if (!json.TryAdd(name, level) && !JsonNode.DeepEquals(json[name], level))
        {
            Note(NoteGrade.Error, RosterField.Year, cell.Column, cell.Shown, new("年级里写的学历层次与另一列不一样", "the level of study in the year differs from that in another column"), RankCells.MakeAgree);
        }
    }

    private void PutRanks(JsonObject json, RankWindow? otherwise)
    {
        for (var i = 0; i < RosterField.Ranks.Length; i++)
        {
            PutRank(json, RosterField.Ranks[i], i, RosterField.Totals[i]);
        }

        if (Shown(RosterField.Rank) is null)
        {
            return;
        }

        var said = Shown(RosterField.Window);
        if ((said is { } cell ? RosterField.WindowIn(cell.Shown) : head.Column(RosterField.Window) is null ? (int?)otherwise : null) is { } window)
        {
            PutRank(json, RosterField.Rank, window, RosterField.Total);
        }
        else if (head.Column(RosterField.Window) is { } column)
        {
            Note(NoteGrade.Error, RosterField.Window, column, said?.Shown ?? string.Empty, new("看不出是哪个口径的排名", "over which time the rank is made cannot be told"), new("请填 最近1个学期、最近1学年 或 入学以来", "fill in 最近1个学期, 最近1学年 or 入学以来"));
        }
    }

    private void PutRank(JsonObject json, RosterField field, int window, RosterField total)
    {
        if (Shown(field) is null)
        {
            return;
        }

        var before = notes.Count;
        var size = Take(Shown(total) is null ? RosterField.Total : total, RankCells.Total);
        if (notes.Count > before || Take(field, c => RankCells.Rank(c, size?.GetValue<int>())) is not { } rank)
        {
            return;
        }

        var name = RosterField.Windows[window].JsonPointer[1..];
        if (!json.TryAdd(name, rank))
        {
            Note(NoteGrade.Error, field, head.Column(field), string.Empty, new("同一口径的排名填了两次", "the rank over this time is given twice"), new("请只留一个", "keep one of the two"));
        }
    }

    // A column of all courses says more, and stands where there is one; fewer failed in all than among the required are a slip.
    private void PutRequired(JsonObject json)
    {
        foreach (var (field, isQuestion) in ((RosterField, bool)[])[(RosterField.FailedRequired, false), (RosterField.AnyFailedRequired, true)])
        {
            if (json[MemberFacts.FailedCourses.JsonPointer[1..]] is not JsonValue all)
            {
                Put(json, field, c => RosterValues.FailedRequired(c, isQuestion));
            }
            else if (Take(field, c => RosterValues.Failed(c, isQuestion)) is { } required
                && (required is JsonObject bounds ? bounds["atLeast"]?.GetValue<int>() ?? 0 : required.GetValue<int>()) > all.GetValue<int>())
            {
                Note(NoteGrade.Error, field, head.Column(field), Shown(field)!.Value.Shown, new("比全部课程的不及格门数还多", "more than the failed courses of them all"), new("请核对两列", "check both columns"));
            }
        }
    }

    private void Put(JsonObject json, RosterField field, Func<SheetCell, Taken> take)
    {
        if (Take(field, take) is not { } value)
        {
            return;
        }

        var name = field.Path!.JsonPointer[1..];
        if (!json.TryAdd(name, value) && !JsonNode.DeepEquals(json[name], value))
        {
            Note(NoteGrade.Error, field, head.Column(field), Shown(field)!.Value.Shown, new("与同一行另一列说的不一样", "another column of the row says otherwise"), new("请核对后只留一个", "check and keep one of the two"));
        }
    }

    private JsonNode? Take(RosterField field, Func<SheetCell, Taken> take)
    {
        if (Shown(field) is not { } cell)
        {
            return null;
        }

        if (cell.IsBroken)
        {
            Note(NoteGrade.Error, field, cell.Column, cell.Shown, CellTrouble.Broken(cell));
            return null;
        }

        if (cell.Text?.Length > LongestCell)
        {
            Note(NoteGrade.Error, field, cell.Column, cell.Shown, new($"这一格超过 {LongestCell} 个字", $"the cell holds over {LongestCell} characters"), new("请核对是否粘错了内容", "check whether something else was pasted in"));
            return null;
        }

        if (cell.Struck)
        {
            Note(NoteGrade.Error, field, cell.Column, cell.Shown, CellTrouble.Struck);
            return null;
        }

        var word = cell is { Kind: CellKind.Text, Text.Length: <= LongestWord } && field != RosterField.Name ? CellText.Clean(cell.Text) : string.Empty;
        if (RosterName.IsSameAsAbove(word))
        {
            Note(NoteGrade.Error, field, cell.Column, cell.Shown, new("“同上”不照抄", "the same as above is not copied"), new("请写出这一格的内容", "write out what the cell is to hold"));
            return null;
        }

        if (word.Length > 0 && IsUnknown(field, word))
        {
            Note(NoteGrade.Hint, field, cell.Column, cell.Shown, new("没有内容，按不知道处理", "this says nothing, and is taken as unknown"), null);
            return null;
        }

        var taken = take(cell);
        if (taken.Grade is { } grade)
        {
            Note(grade, field, cell.Column, cell.Shown, taken.Why!, taken.Remedy);
        }

        return taken.Value;
    }

    // A stroke or 不详 in place of a fact. In an answer to yes or no a sign may mean either, and is asked.
    private static bool IsUnknown(RosterField field, string word) =>
        field != RosterField.StudentNumber && field != RosterField.Id
        && (field == RosterField.FailedCourses || field == RosterField.AnyFailed || field == RosterField.InPresidium || field == RosterField.FromCollegeUnion || field == RosterField.PoliticalStatus
            ? word is "不详" or "未知" or "不清楚"
            : RosterName.IsPlaceholder(word));

    /// <summary>The cell of a fact, its own or one that it shares: merged with the row above, or a part of a cell that holds several.</summary>
    public SheetCell? Shown(RosterField field) =>
        head.Column(field) is { } column ? row.At(column)
        : _parts.TryGetValue(field, out var part) ? part
        : null;
}
