using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What schools write in the cells of a roster, and what it is taken for. What may mean two things is asked, never chosen.</summary>
internal static partial class RosterValues
{
    private const string Enrolled = "在读";
    private const int LongestStudy = 12;
    private static readonly Words _byDate = new("按入学日期所在的学年折算", "counted from the academic year of the date of enrolment");
    private static readonly CountCell _count = new();
    private static readonly ShareCell _share = new();

    private static readonly Dictionary<string, PoliticalStatus> _politics = new(StringComparer.Ordinal)
    {
        ["团员"] = PoliticalStatus.LeagueMember,
        ["共青团员"] = PoliticalStatus.LeagueMember,
        ["中国共青团员"] = PoliticalStatus.LeagueMember,
        ["共产主义青年团员"] = PoliticalStatus.LeagueMember,
        ["中国共产主义青年团团员"] = PoliticalStatus.LeagueMember,
        ["中国共产主义青年团员"] = PoliticalStatus.LeagueMember,
        ["党员"] = PoliticalStatus.PartyMember,
        ["中共党员"] = PoliticalStatus.PartyMember,
        ["共产党员"] = PoliticalStatus.PartyMember,
        ["中国共产党党员"] = PoliticalStatus.PartyMember,
        ["中国共产党员"] = PoliticalStatus.PartyMember,
        ["正式党员"] = PoliticalStatus.PartyMember,
        ["中共正式党员"] = PoliticalStatus.PartyMember,
        ["预备党员"] = PoliticalStatus.ProbationaryPartyMember,
        ["中共预备党员"] = PoliticalStatus.ProbationaryPartyMember,
        ["中国共产党预备党员"] = PoliticalStatus.ProbationaryPartyMember,
        ["群众"] = PoliticalStatus.Neither,
        ["普通群众"] = PoliticalStatus.Neither,
        ["无党派人士"] = PoliticalStatus.Neither,
        ["无党派"] = PoliticalStatus.Neither,
        ["民主党派"] = PoliticalStatus.Neither,
        ["群众或其他"] = PoliticalStatus.Neither,
    };

    // Each status, and each way into the Party, has one of these.
    private static readonly SearchValues<char> _ofStatus = SearchValues.Create("党团众派分发展申预");

    // Whoever is on the way into the Party may be a League member or not.
    private static readonly FrozenSet<string> _onTheWay =
        FrozenSet.ToFrozenSet(["积极分子", "入党积极分子", "发展对象", "入党发展对象", "重点发展对象", "入党申请人", "申请入党", "已递交入党申请书"], StringComparer.Ordinal);

    private static readonly Dictionary<string, StudyLevel> _levels = new(StringComparer.Ordinal)
    {
        ["专"] = StudyLevel.Diploma,
        ["专科"] = StudyLevel.Diploma,
        ["专科生"] = StudyLevel.Diploma,
        ["大专"] = StudyLevel.Diploma,
        ["高职"] = StudyLevel.Diploma,
        ["高职高专"] = StudyLevel.Diploma,
        ["大学专科"] = StudyLevel.Diploma,
        ["本"] = StudyLevel.Bachelor,
        ["本科"] = StudyLevel.Bachelor,
        ["本科生"] = StudyLevel.Bachelor,
        ["普通本科"] = StudyLevel.Bachelor,
        ["大学本科"] = StudyLevel.Bachelor,
        ["全日制本科"] = StudyLevel.Bachelor,
        ["全日制本科生"] = StudyLevel.Bachelor,
        ["学士"] = StudyLevel.Bachelor,
        ["专升本"] = StudyLevel.Bachelor,
        ["硕"] = StudyLevel.Postgraduate,
        ["硕士"] = StudyLevel.Postgraduate,
        ["硕士研究生"] = StudyLevel.Postgraduate,
        ["硕士生"] = StudyLevel.Postgraduate,
        ["学硕"] = StudyLevel.Postgraduate,
        ["专硕"] = StudyLevel.Postgraduate,
        ["直博"] = StudyLevel.Postgraduate,
        ["直博生"] = StudyLevel.Postgraduate,
        ["博士生"] = StudyLevel.Postgraduate,
        ["博"] = StudyLevel.Postgraduate,
        ["博士"] = StudyLevel.Postgraduate,
        ["博士研究生"] = StudyLevel.Postgraduate,
        ["研究生"] = StudyLevel.Postgraduate,
    };

    /// <summary>Text, cleaned; what was changed is said.</summary>
    public static Taken Text(SheetCell cell)
    {
        var text = cell.Kind == CellKind.Number ? NumberFormat.Digits(cell.Number) : cell.Shown;
        var clean = CellText.Clean(text);
        return clean == text ? new(text)
            : Taken.Hint(clean, new("去掉了多余的空格、看不见的字符，全角的数字和字母改成了半角，间隔号统一为“·”", "needless blanks and unseen characters were dropped, full-width letters and digits halved, middle dots made one"));
    }

    /// <summary>Who somebody is: text, never a number. Notes beside the name are taken off and told.</summary>
    public static Taken Name(SheetCell cell)
    {
        var name = cell.Kind == CellKind.Text ? RosterName.Of(cell.Shown) : null;
        return name switch
        {
            { Kind: RosterName.What.Asked } => Taken.Error(name.Why!, name.Remedy!),
            { Kind: RosterName.What.SameAsAbove } => Taken.Error(
                new("“同上”看不出是不是上一行的人兼任", "whether the person of the row above is meant cannot be told"),
                new("如是兼任，请把职务写到上一行，删去这一行；如不是，请写出姓名", "if so, write the post into the row above and delete this one; if not, write out the name")),
            { Kind: RosterName.What.Person } when !NoName().IsMatch(name.Text) && !RosterName.IsOfADivision(name.Text) => name.Notes.IsEmpty
                ? Text(cell with { Text = cell.Shown.TrimEnd('。', '.') })
                : Taken.Hint(name.Text, new("姓名旁的附注、记号不是姓名，已去掉", "notes and marks beside the name are no part of it, and were taken off")),
            _ => Taken.Error(new("这不像姓名", "this is no name"), new("请核对是否串列", "check whether the columns have slipped")),
        };
    }

    /// <summary>A student number as text, to tell people apart by.</summary>
    public static Taken StudentNumber(SheetCell cell) => cell.Kind switch
    {
        CellKind.Number when Math.Abs(cell.Number) >= 1e15 => Taken.Error(
            new("超过15位的数字，Excel 已把后面的位数改成了 0", "Excel keeps 15 digits of a number and has made the others 0"),
            new("请把这一列设成文本格式后重填", "set the column to text and type it again")),
        CellKind.Number => Taken.Hint(
            NumberFormat.Digits(cell.Number),
            new("学号是数字格式，前面如有 0 已经丢失", "the number is not text; leading zeros are lost if there were any"),
            new("请把这一列设成文本格式", "set the column to text")),
        CellKind.Text when Scientific().IsMatch(CellText.Clean(cell.Shown)) => Taken.Error(
            new("学号变成了科学计数，原来的位数已看不出", "the number was turned into scientific notation and its digits are lost"),
            new("请把这一列设成文本格式后重填", "set the column to text and type it again")),
        CellKind.Text => Text(cell),
        _ => Taken.Error(new("这不像学号", "this is no student number"), new("请核对是否串列", "check whether the columns have slipped")),
    };

    /// <summary>Political status, alone or with what is said beside it: 中共党员（预备）, 共青团员（入党积极分子）.</summary>
    public static Taken Politics(SheetCell cell)
    {
        var text = CellText.Clean(cell.Shown);
        if (_politics.TryGetValue(text, out var alone))
        {
            return Chosen(cell, text, PoliticalStatus.Form, alone);
        }

        if (!text.AsSpan().ContainsAny(_ofStatus))
        {
            return NoStatus;
        }

        var words = text.Split(['（', '）', '(', ')', '、', '，', ',', '/', '；', ';', '-', '。'], StringSplitOptions.RemoveEmptyEntries).Where(static w => !Dated().IsMatch(w)).ToList();
        var statuses = words.Where(_politics.ContainsKey).Select(static w => _politics[w]).ToHashSet();
        var others = words.Where(static w => !_politics.ContainsKey(w)).ToList();
        var isProbationary = others.RemoveAll(static w => w is "预备" or "预备期") > 0;
        others.RemoveAll(static w => w is "正式" or "保留团籍" or "中共");
        var onTheWay = others.RemoveAll(_onTheWay.Contains) > 0;
        PoliticalStatus? status = statuses.Contains(PoliticalStatus.ProbationaryPartyMember) || (isProbationary && (statuses.Contains(PoliticalStatus.PartyMember) || statuses.Count == 0)) ? PoliticalStatus.ProbationaryPartyMember
            : statuses.Contains(PoliticalStatus.PartyMember) ? PoliticalStatus.PartyMember
            : statuses.Count == 1 ? statuses.Single()
            : null;
        return others.Count == 0 && status is { } known && !(statuses.Contains(PoliticalStatus.Neither) && statuses.Count > 1) ? Chosen(cell, text, PoliticalStatus.Form, known)
            : onTheWay && others.Count == 0
            ? Taken.Error(new("这不是政治面貌：积极分子、发展对象本人可能是团员，也可能是群众", "this is no political status: such a person may be a League member or not"), new("请填 共青团员 或 群众", "fill in 共青团员 or 群众"))
            : NoStatus;
    }

    private static Taken NoStatus { get; } = Taken.Error(
        new("看不出是哪一种政治面貌", "which political status this is cannot be told"), new("请填 中共党员、中共预备党员、共青团员 或 群众", "fill in 中共党员, 中共预备党员, 共青团员 or 群众"));

    public static Taken Level(SheetCell cell)
    {
        var text = CellText.Clean(cell.Shown);
        return _levels.TryGetValue(text, out var level) || (InBrackets().Replace(text, string.Empty) is { Length: > 0 } outside && _levels.TryGetValue(outside, out level))
            ? Chosen(cell, text, StudyLevel.Form, level)
            : Taken.Error(new("看不出是哪个培养层次", "which level of study this is cannot be told"), new("请填 专科、本科 或 研究生", "fill in 专科, 本科 or 研究生"));
    }

    /// <summary>Yes or no, with what is said beside it in brackets.</summary>
    public static Taken YesNo(SheetCell cell) => (InBrackets().Match(CellText.Clean(cell.Shown)) is { Success: true } beside, YesNoCell.Of(InBrackets().Replace(CellText.Clean(cell.Shown), string.Empty))) switch
    {
        (false, { } answer) => new(answer),
        (true, { } answer) => Taken.Hint(answer, new("括号里的说明没有读取", "what stands in brackets was not read")),
        _ => Ambiguous(),
    };

    /// <summary>Courses failed: a count, or an answer to whether there were any.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isQuestion">Whether the column asks for yes or no, which a figure does not answer.</param>
    public static Taken Failed(SheetCell cell, bool isQuestion)
    {
        var text = CellText.Clean(cell.Shown).TrimEnd('。', '.');
        var courses = Courses().Match(text) is { Success: true } match
            ? ChineseCount.Of(match.Groups["n"].Value)
            : null;
        return courses is { } some && (some > 0 || !text.StartsWith('有')) ? new(some)
            : text is "是" or "有" ? new(new JsonObject { ["atLeast"] = 1 })
            : NoneFailed().IsMatch(text) ? new(0)
            : isQuestion ? Ambiguous()
            : _count.Read(cell) is var count && (count is JsonObject || count.GetValueKind() == System.Text.Json.JsonValueKind.Number) ? new(count)
            : Taken.Error(new("应为门数", "a number of courses is expected"), new("请填 0 或以上的整数；不知道就留空", "fill in a whole number of 0 or more; leave blank if unknown"));
    }

    /// <summary>The year of study: as people call it, or from the year of enrolment. Both are years of the record's academic year.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="academicYear">The record's academic year.</param>
    public static Taken Year(SheetCell cell, AcademicYear academicYear)
    {
        if (cell.Kind == CellKind.Date)
        {
            var day = cell.Format!.Day(cell.Number)!.Value;
            return OfEnrolment(EnrolledIn(day.Year, day.Month), academicYear, _byDate);
        }

        var text = cell.Kind == CellKind.Number ? NumberFormat.Digits(cell.Number) : CellText.Clean(cell.Shown);
        if (text.StartsWith(Enrolled, StringComparison.Ordinal) && _count.Read(new(cell.Column, CellKind.Text, text[Enrolled.Length..], 0, null)) is var count && (count is JsonObject || count.GetValueKind() == System.Text.Json.JsonValueKind.Number))
        {
            return new(count);
        }

        var enrolments = Enrolment().Matches(text);
        var relative = Relative().Match(text);
        if (enrolments.Count == 1 && !relative.Success)
        {
            var match = enrolments[0];
            var digits = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
            var enrolled = match.Groups["n"].Length == 4 ? digits : digits + (academicYear.First / 100 * 100);
            return OfEnrolment(enrolled, academicYear, match.Length == text.Length ? null : new("只取了入学年份", "only the year of enrolment was taken"));
        }

        if (EnrolledOn().Match(text) is { Success: true } month)
        {
            return OfEnrolment(
                EnrolledIn(int.Parse(month.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(month.Groups[2].ValueSpan, CultureInfo.InvariantCulture)), academicYear, _byDate);
        }

        return enrolments.Count == 0 && relative.Success && (relative.Groups["n"].Success ? ChineseCount.Of(relative.Groups["n"].Value) : 1) is { } year
            ? Taken.Hint(year, new($"按 {academicYear.Show(Language.Chinese)}当作 {year} 年级", $"taken as year {year} in {academicYear.Show(Language.English)}"), new("名单如是别的学年填的，请改填入学年份，如 2024级", "if the roster is of another academic year, fill in the year of enrolment, such as 2024级"))
            : Graduation().IsMatch(text)
            ? Taken.Error(new("“届”是毕业年份，看不出哪一年入学", "this is the year of graduation, which does not tell that of enrolment"), new("请填入学年份，如 2024级", "fill in the year of enrolment, such as 2024级"))
            : Taken.Error(new("看不出年级", "the year cannot be told"), new("请填入学年份，如 2024级", "fill in the year of enrolment, such as 2024级"));
    }

    /// <returns>The level of study that a year tells beside it; nothing where it tells none.</returns>
    /// <param name="cell">The cell, such as 研二 or 2023级博士.</param>
    public static JsonNode? LevelOfYear(SheetCell cell) => CellText.Clean(cell.Shown) is var text && LevelInYear().Match(text) is { Success: true } match
        ? StudyLevel.Form.Choices.Single(c => c.Value == (match.Groups["d"].Success ? StudyLevel.Diploma : match.Groups["b"].Success ? StudyLevel.Bachelor : StudyLevel.Postgraduate)).Word
        : null;

    // Who arrives in the last days of August arrives for the year that begins in September.
    private static int EnrolledIn(int year, int month) => month >= 8 ? year : year - 1;

    private static Taken OfEnrolment(int enrolled, AcademicYear academicYear, Words? told)
    {
        var year = academicYear.First - enrolled + 1;
        return year is not (>= 1 and <= LongestStudy)
            ? Taken.Error(
                new($"记录是 {academicYear.Show(Language.Chinese)}的，{enrolled} 年入学对不上", $"the record is of {academicYear.Show(Language.English)}, which does not fit enrolment in {enrolled}"),
                new("请核对年级，或核对记录的学年", "check the year, or the record's academic year"))
            : told is null ? new(year)
            : Taken.Hint(year, told);
    }

    /// <returns>A year of study as the form writes it: by enrolment where it is known, else in bounds.</returns>
    /// <param name="year">The value of the record's file.</param>
    /// <param name="academicYear">The record's academic year.</param>
    public static string ShowYear(JsonNode year, AcademicYear academicYear) =>
        year is JsonValue && year.GetValue<int>() is >= 1 and <= LongestStudy and var known && academicYear.First - known + 1 >= 1000
            ? $"{academicYear.First - known + 1}级"
            : Enrolled + _count.Show(year);

    /// <summary>The size of a major, from a column of its own.</summary>
    public static Taken Total(SheetCell cell) =>
        Whole(cell.Kind == CellKind.Number ? NumberFormat.Digits(cell.Number) : CellText.Clean(cell.Shown).TrimEnd('人')) is >= 1 and var of
            ? new(of)
            : Taken.Error(new("专业人数应为 1 或以上的整数", "the size of a major is a whole number of 1 or more"), new("请填整数，如 120；不知道就留空", "fill in a whole number, such as 120; leave blank if unknown"));

    /// <summary>A rank by the size of the major, from one cell or two.</summary>
    /// <param name="rank">The place, or place and size together.</param>
    /// <param name="total">The size, where it has a column of its own.</param>
    public static Taken Rank(SheetCell rank, int? total)
    {
        if (rank.Kind == CellKind.Date)
        {
            var typed = Typed(rank);
            return Taken.Error(
                new($"Excel 把它变成了日期，原来可能填的是 {typed}", $"Excel made it a date; {typed} may have been typed"),
                new("请把这一列设成文本格式后重填，或把名次和专业人数分两列填", "set the column to text and type it again, or give place and size in two columns"));
        }

        var text = rank is { Kind: CellKind.Number, Format.IsPercent: true }
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round((decimal)Math.Clamp(rank.Number, 0, 1e6) * 100, 4):0.####}%")
            : BesidePercent().Replace(CellText.Clean(rank.Shown), string.Empty);
        if (Percent().Match(text) is { Success: true } percent && ShareCell.OfPercent(percent.Groups[2].Value) is { } share)
        {
            return Taken.Hint(
                percent.Groups[1].Length > 0 || percent.Groups[3].Length > 0 ? new JsonObject { ["atMost"] = share } : share,
                new("只有百分比，无法用名次和人数复核", "only a percentage, which cannot be checked again"),
                new("如能查到，请改填 名次/专业人数", "fill in place/size if they can be found"));
        }

        if (Place().Match(text) is { Success: true } place && ChineseCount.Of(place.Groups[2].Value) is { } at)
        {
            var own = place.Groups[3].Success ? Whole(place.Groups[3].Value) : null;
            return own is not null && total is not null && own != total
                ? Taken.Error(new($"排名里写的是 {own} 人，专业人数一列却是 {total}", $"the rank speaks of {own}, the column of sizes of {total}"), new("请核对后改成一致", "check which is right and make them agree"))
                : (own ?? total) is not { } of
                ? Taken.Error(new("只有名次，没有专业人数；也不当作百分比", "a place without the size of the major; it is not taken for a percentage"), new("请填成 名次/专业人数，如 3/120", "fill in place/size, such as 3/120"))
                : at < 1 || at > of
                ? Taken.Error(new($"名次 {at} {(at < 1 ? "应从 1 起" : $"大于专业人数 {of}")}", $"the place {at} {(at < 1 ? "should be 1 or more" : $"exceeds the size of the major, {of}")}"), new("请核对这两格是否填反或串行", "check whether the two were exchanged or the rows have slipped"))
                : place.Groups[1].Value == "前"
                ? new(new JsonObject { ["atMost"] = ShareCell.Share(at, of) })
                : new(ShareCell.Share(at, of));
        }

        return rank.Kind == CellKind.Text && _share.Read(rank) is JsonObject bounds
            ? new(bounds)
            : Taken.Error(new("看不出名次和专业人数", "place and size cannot be told"), new("请填成 名次/专业人数，如 3/120；不知道就留空", "fill in place/size, such as 3/120; leave blank if unknown"));
    }

    /// <returns>Place and size of a rank as a record's file writes it; nothing for what is known within bounds only.</returns>
    /// <param name="rank">The value of the record's file.</param>
    public static (int Place, int Of)? Share(JsonNode? rank) =>
        rank is JsonValue && rank.GetValueKind() == System.Text.Json.JsonValueKind.String && rank.GetValue<string>().Split('/') is [var at, var size]
        && Whole(at) is { } place && Whole(size) is { } of ? (place, of) : null;

    // 3/12 becomes 12 March; 3/45, which is no day, becomes March 1945 and is shown as month and year.
    private static string Typed(SheetCell date)
    {
        var day = date.Format!.Day(date.Number)!.Value;
        return string.Create(CultureInfo.InvariantCulture, $"{day.Month}/{(date.Format.ShowsDay ? day.Day : day.Year % 100)}");
    }

    private static Taken Ambiguous() => Taken.Error(
        new("√、×、0 之类可以有两种意思，不当作是，也不当作否", "a tick, a cross or a 0 may mean either; it is taken for neither"),
        new("请填 是 或 否（有 或 无）；不知道就留空", "fill in 是 (yes) or 否 (no); leave blank if unknown"));

    private static Taken Chosen<T>(SheetCell cell, string text, ChoiceForm<T> form, T value)
        where T : struct, Enum
    {
        var (word, label) = form.Choices.Where(c => c.Value.Equals(value)).Select(static c => (c.Word, c.Label)).Single();
        return text == label.Chinese && text == cell.Shown
            ? new(word)
            : Taken.Hint(word, new($"按“{label.Chinese}”读入", $"read as {label.Chinese} ({label.English})"));
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    [GeneratedRegex(@"^[0-9]|[0-9]{3}|[:：]|盖章", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();

    [GeneratedRegex(@"^[0-9](?:\.[0-9]+)?E\+?[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();

    // 2023, 2023级, 23级 with a class or a level behind it.
    [GeneratedRegex(@"^(?<n>[0-9]{4})年?$|(?<![0-9])(?<n>[0-9]{4}|[0-9]{2})级", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Enrolment();

    // 大二, 研一, 二年级, 新生.
    [GeneratedRegex(@"^(?:(?:[大本专研硕博]|硕士|博士|研究生|本科|专科)(?<n>[一二三四五六七八1-8])(?:年级)?(?:上|下)?(?:学期)?(?:新生|学生|在读)?|(?:本科|专科|硕士|博士|研究生)?(?<n>[一二三四五六七八])年级(?:新生|学生)?|(?:大学|本科|研究生|硕士|博士|专科)?新生)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Relative();

    [GeneratedRegex(@"^([0-9]{4})[年./-]([0-9]{1,2})(?:[月./-](?:[0-9]{1,2}日?)?)?(?:入学)?$", RegexOptions.CultureInvariant)]
    private static partial Regex EnrolledOn();

    [GeneratedRegex(@"[0-9]{2,4}届", RegexOptions.CultureInvariant)]
    private static partial Regex Graduation();

    [GeneratedRegex(@"^(?:(?<p>[研硕博]|研究生|硕士|博士)|(?<b>本(?:科)?)|(?<d>专(?:科)?))[一二三四五六七八1-8]|[0-9]级(?:(?<p>研究生|[硕博])|(?<b>本科)|(?<d>专科))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LevelInYear();

    [GeneratedRegex(@"^(?:有|挂)?(?:课业|课程)?(?:不及格|挂科)?(?<n>[0-9]+|[零一二两三四五六七八九十]+)(?:门|科)(?:次|课|课程)?(?:不及格|挂科)?$|^有[（(](?<n>[0-9]+)[门科][）)]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Courses();

    [GeneratedRegex(@"^(?:否|无|没|没有|未|均无|从无|无不及格|无挂科|没有挂科|未挂科|没挂科|无不及格课程|没有不及格|全部(?:合格|及格|通过)|均(?:合格|及格|通过))$", RegexOptions.CultureInvariant)]
    private static partial Regex NoneFailed();

    // Dates and the like beside a status.
    [GeneratedRegex(@"^[0-9年月日.]+(?:入党|入团|转正|转为.*|确定|发展|起)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"[（(][^）)]*[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    // A percentage in brackets behind a place says it again.
    [GeneratedRegex(@"(?<=[0-9](?:名|人|位)?)[（(]前?[0-9]+(?:\.[0-9]+)?%[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex BesidePercent();

    [GeneratedRegex(@"^(?:专业)?(?:排名)?(前|[Tt][Oo][Pp] ?|)([0-9]{1,5}(?:\.[0-9]{1,4})?%)((?:以|之)?内|)$", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^(?:专业)?(?:排名)?(第|前|)([0-9]+|(?<=第)[一二三四五六七八九十百]+)(?:名|位)?(?:(?:/|[（(，,、]?共|[（(])([0-9]+)(?:人|名|位)?[）)]?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
