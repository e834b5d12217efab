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
    private static readonly CountCell _count = new();
    private static readonly ShareCell _share = new();

    private static readonly Dictionary<string, PoliticalStatus?> _politics = new(StringComparer.Ordinal)
    {
        ["团员"] = PoliticalStatus.LeagueMember,
        ["共青团员"] = PoliticalStatus.LeagueMember,
        ["中国共产主义青年团团员"] = PoliticalStatus.LeagueMember,
        ["党员"] = PoliticalStatus.PartyMember,
        ["中共党员"] = PoliticalStatus.PartyMember,
        ["正式党员"] = PoliticalStatus.PartyMember,
        ["中共正式党员"] = PoliticalStatus.PartyMember,
        ["预备党员"] = PoliticalStatus.ProbationaryPartyMember,
        ["中共预备党员"] = PoliticalStatus.ProbationaryPartyMember,
        ["群众"] = PoliticalStatus.Neither,
        ["无党派人士"] = PoliticalStatus.Neither,
        ["民主党派"] = PoliticalStatus.Neither,
        ["群众或其他"] = PoliticalStatus.Neither,
        ["积极分子"] = null,
        ["入党积极分子"] = null,
        ["发展对象"] = null,
    };

    private static readonly Dictionary<string, StudyLevel> _levels = new(StringComparer.Ordinal)
    {
        ["专"] = StudyLevel.Diploma,
        ["专科"] = StudyLevel.Diploma,
        ["专科生"] = StudyLevel.Diploma,
        ["大专"] = StudyLevel.Diploma,
        ["高职"] = StudyLevel.Diploma,
        ["本"] = StudyLevel.Bachelor,
        ["本科"] = StudyLevel.Bachelor,
        ["本科生"] = StudyLevel.Bachelor,
        ["硕"] = StudyLevel.Postgraduate,
        ["硕士"] = StudyLevel.Postgraduate,
        ["硕士研究生"] = StudyLevel.Postgraduate,
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

    /// <summary>Who somebody is: text, never a number.</summary>
    public static Taken Name(SheetCell cell) => cell.Kind == CellKind.Text && !NoName().IsMatch(CellText.Clean(cell.Shown))
        ? Text(cell)
        : Taken.Error(new("这不像姓名", "this is no name"), new("请核对是否串列", "check whether the columns have slipped"));

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

    public static Taken Politics(SheetCell cell)
    {
        var text = CellText.Clean(cell.Shown);
        return !_politics.TryGetValue(text, out var status)
            ? Taken.Error(new("看不出是哪一种政治面貌", "which political status this is cannot be told"), new("请填 中共党员、中共预备党员、共青团员 或 群众", "fill in 中共党员, 中共预备党员, 共青团员 or 群众"))
            : status is not { } known
            ? Taken.Error(new("这不是政治面貌：积极分子、发展对象本人可能是团员，也可能是群众", "this is no political status: such a person may be a League member or not"), new("请填 共青团员 或 群众", "fill in 共青团员 or 群众"))
            : Chosen(cell, text, PoliticalStatus.Form, known);
    }

    public static Taken Level(SheetCell cell)
    {
        var text = CellText.Clean(cell.Shown);
        return _levels.TryGetValue(text, out var level)
            ? Chosen(cell, text, StudyLevel.Form, level)
            : Taken.Error(new("看不出是哪个培养层次", "which level of study this is cannot be told"), new("请填 专科、本科 或 研究生", "fill in 专科, 本科 or 研究生"));
    }

    public static Taken YesNo(SheetCell cell) => CellText.Clean(cell.Shown) switch
    {
        "是" or "有" => new(true),
        "否" or "无" => new(false),
        _ => Ambiguous(),
    };

    /// <summary>Courses failed: a count, or an answer to whether there were any.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isQuestion">Whether the column asks for yes or no, which a figure does not answer.</param>
    public static Taken Failed(SheetCell cell, bool isQuestion) => CellText.Clean(cell.Shown) switch
    {
        "是" or "有" => new(new JsonObject { ["atLeast"] = 1 }),
        "否" or "无" => new(0),
        _ when isQuestion => Ambiguous(),
        _ when _count.Read(cell) is var count && (count is JsonObject || count.GetValueKind() == System.Text.Json.JsonValueKind.Number) => new(count),
        _ => Taken.Error(new("应为门数", "a number of courses is expected"), new("请填 0 或以上的整数；不知道就留空", "fill in a whole number of 0 or more; leave blank if unknown")),
    };

    /// <summary>The year of study, from the year of enrolment: both are years of the record's academic year.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="academicYear">The record's academic year.</param>
    public static Taken Year(SheetCell cell, AcademicYear academicYear)
    {
        var text = cell.Kind == CellKind.Number ? NumberFormat.Digits(cell.Number) : CellText.Clean(cell.Shown);
        if (text.StartsWith(Enrolled, StringComparison.Ordinal) && _count.Read(new(cell.Column, CellKind.Text, text[Enrolled.Length..], 0, null)) is var count && (count is JsonObject || count.GetValueKind() == System.Text.Json.JsonValueKind.Number))
        {
            return new(count);
        }

        if (Enrolment().Match(text) is not { Success: true } match)
        {
            return Taken.Error(
                Relative().IsMatch(text) ? new("“大一”“研二”“1”这样的写法要看是哪一年填的", "which year this means hangs on when it was written") : new("看不出年级", "the year cannot be told"),
                new("请填入学年份，如 2024级", "fill in the year of enrolment, such as 2024级"));
        }

        var enrolled = match.Groups[1].Success
            ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) + (academicYear.First / 100 * 100);
        var year = academicYear.First - enrolled + 1;
        return year is >= 1 and <= LongestStudy
            ? new(year)
            : Taken.Error(
                new($"记录是 {academicYear.Show(Language.Chinese)}的，{enrolled} 年入学对不上", $"the record is of {academicYear.Show(Language.English)}, which does not fit enrolment in {enrolled}"),
                new("请核对年级，或核对记录的学年", "check the year, or the record's academic year"));
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

        var text = CellText.Clean(rank.Shown);
        if (Percent().Match(text) is { Success: true } percent && ShareCell.OfPercent(percent.Groups[2].Value) is { } share)
        {
            return Taken.Hint(
                percent.Groups[1].Length > 0 ? new JsonObject { ["atMost"] = share } : share,
                new("只有百分比，无法用名次和人数复核", "only a percentage, which cannot be checked again"),
                new("如能查到，请改填 名次/专业人数", "fill in place/size if they can be found"));
        }

        if (Place().Match(text) is { Success: true } place && Whole(place.Groups[1].Value) is { } at)
        {
            var own = place.Groups[2].Success ? Whole(place.Groups[2].Value) : null;
            return own is not null && total is not null && own != total
                ? Taken.Error(new($"排名里写的是 {own} 人，专业人数一列却是 {total}", $"the rank speaks of {own}, the column of sizes of {total}"), new("请核对后改成一致", "check which is right and make them agree"))
                : (own ?? total) is not { } of
                ? Taken.Error(new("只有名次，没有专业人数；也不当作百分比", "a place without the size of the major; it is not taken for a percentage"), new("请填成 名次/专业人数，如 3/120", "fill in place/size, such as 3/120"))
                : at < 1 || at > of
                ? Taken.Error(new($"名次 {at} {(at < 1 ? "应从 1 起" : $"大于专业人数 {of}")}", $"the place {at} {(at < 1 ? "should be 1 or more" : $"exceeds the size of the major, {of}")}"), new("请核对这两格是否填反或串行", "check whether the two were exchanged or the rows have slipped"))
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

    [GeneratedRegex(@"^\d|\d{3}|[:：]|盖章", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();

    [GeneratedRegex(@"^\d(?:\.\d+)?E\+?\d+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();

    [GeneratedRegex(@"^(?:(\d{4})[年级]?|(\d{2})级)$", RegexOptions.CultureInvariant)]
    private static partial Regex Enrolment();

    [GeneratedRegex(@"^(?:[大研博硕本专][一二三四五六]|[一二三四五六]年级|\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"^(前?)(\d{1,5}(?:\.\d{1,4})?%)$", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^第?(\d+)名?(?:/(\d+)人?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
