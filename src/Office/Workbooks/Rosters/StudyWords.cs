using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Cells;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What schools write of what somebody studies and since when: level and year of study, and what they are taken for.</summary>
internal static partial class StudyWords
{
    private const string Enrolled = "在读";
    private const int LongestStudy = 12;
    private static readonly Words _byDate = new("按入学日期所在的学年折算", "counted from the academic year of the date of enrolment");
    private static readonly CountCell _count = new(IsExact: true);

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

    /// <summary>The level of study, alone or with a note in brackets.</summary>
    public static Taken Level(SheetCell cell)
    {
        var text = CellText.Clean(cell.Shown);
        return _levels.TryGetValue(text, out var level) || (InBrackets().Replace(text, string.Empty) is { Length: > 0 } outside && _levels.TryGetValue(outside, out level))
            ? Taken.Chosen(cell, text, StudyLevel.Form, level)
            : Taken.Error(new("看不出是哪个培养层次", "which level of study this is cannot be told"), new("请填 专科、本科 或 研究生", "fill in 专科, 本科 or 研究生"));
    }

    /// <summary>The year of study: as people call it, or from the year of enrolment. Both are years of the record's academic year.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="academicYear">The record's academic year.</param>
    public static Taken Year(SheetCell cell, AcademicYear academicYear)
    {
        if (cell.Kind == CellKind.Date)
        {
            var day = cell.Format!.Day(cell.Number)!.Value;
            return OfDate(day.Year, day.Month, academicYear);
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
            return OfDate(int.Parse(month.Groups["y"].ValueSpan, CultureInfo.InvariantCulture), month.Groups["a"].Success ? 9 : month.Groups["s"].Success ? 3 : int.Parse(month.Groups["m"].ValueSpan, CultureInfo.InvariantCulture), academicYear);
        }

        return enrolments.Count == 0 && relative.Success && (relative.Groups["n"].Success ? Notation.Number(relative.Groups["n"].Value) : 1) is { } year
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

    private static Taken OfDate(int year, int month, AcademicYear academicYear) => month is >= 1 and <= 12 and (<= 3 or >= 8)
        ? OfEnrolment(EnrolledIn(year, month), academicYear, _byDate)
        : Taken.Error(new($"{year}年{month}月入学，看不出是哪一级", $"enrolled in month {month} of {year}: of which year they are cannot be told"), new("请填年级，如 2024级", "fill in the year of enrolment, such as 2024级"));

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

    // 2023, 2023级, 23级 with a class or a level behind it.
    [GeneratedRegex(@"^(?<n>[0-9]{4})年?$|(?<![0-9])(?<n>[0-9]{4}|[0-9]{2})级", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Enrolment();

    // 大二, 研一, 二年级, 新生.
    [GeneratedRegex(@"^(?:(?:[大本专研硕博]|硕士|博士|研究生|本科|专科)(?<n>[一二三四五六七八1-8])(?:年级)?(?:上|下)?(?:学期)?(?:新生|学生|在读)?|(?:本科|专科|硕士|博士|研究生)?(?<n>[一二三四五六七八])年级(?:新生|学生)?|(?:大学|本科|研究生|硕士|博士|专科)?新生)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Relative();

    // 2023.9, 2023年9月1日, 202309, 2023年秋季; the six digits stand for nothing else in such a column.
    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:[年./-](?<m>[0-9]{1,2})(?:[月./-](?:[0-9]{1,2}日?)?)?|(?<m>0[1-9]|1[0-2])(?:[0-9]{2})?|年?(?:(?<a>秋)|(?<s>春))季?(?:学期)?)(?:入学)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EnrolledOn();

    [GeneratedRegex(@"[0-9]{2,4}届", RegexOptions.CultureInvariant)]
    private static partial Regex Graduation();

    [GeneratedRegex(@"^(?:(?<p>[研硕博]|研究生|硕士|博士)|(?<b>本(?:科)?)|(?<d>专(?:科)?))[一二三四五六七八1-8]|[0-9]级(?:(?<p>研究生|[硕博])|(?<b>本科)|(?<d>专科))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LevelInYear();

    [GeneratedRegex(@"[（(][^）)]*[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
