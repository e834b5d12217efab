using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;

namespace UnionGovernance.Json;

/// <summary>A figure, a share or a date in one line as people write it: 41, ４１, 四十一, 2~3, 不足50%, ≥2, 2019-11, 二〇一九年十一月.</summary>
/// <remarks>
/// The one place where what people type becomes what a file holds: pages, workbooks and the command read through it. What may mean two things
/// is none of it. 约160 is no notation: how far "about" reaches is for whoever knows to say; nor is 两三个, or 一百五, which is 105 to some.
/// </remarks>
public static partial class Notation
{
    private const string Value = "(?:--)?[0-9][0-9./%-]*";
    private const string LowSign = "≥|>=|不少于|不低于|不早于|至少|>|超过|多于|高于";
    private const string HighSign = "≤|<=|不超过|不多于|不高于|不晚于|至多|最多|<|不足|少于|低于";
    private static readonly Dictionary<FieldKind, Words> _expected = new()
    {
        [FieldKind.Number] = new(
            "应为不小于 0 的整数，或范围 { \"atLeast\": 2, \"atMost\": 3 }；不知道就不写这个字段",
            "a whole number of 0 or more is expected, or bounds { \"atLeast\": 2, \"atMost\": 3 }; leave the member out if unknown"),
        [FieldKind.Share] = new(
            "应为 \"12/20\" 这样的分数或 \"60%\" 这样的百分数，或范围 { \"atLeast\" 或 \"above\": …, \"atMost\" 或 \"below\": … }；不知道就不写这个字段",
            "a fraction such as \"12/20\" or a percentage such as \"60%\" is expected, or bounds { \"atLeast\" or \"above\": …, \"atMost\" or \"below\": … }; leave the member out if unknown"),
        [FieldKind.Day] = new(
            "应为日期 \"2019-11-27\"、月份 \"2019-11\"、年份 \"2019\"、没有年份的 \"--11-27\" 或 { \"from\": …, \"to\": … }；不知道就不写这个字段",
            "a date \"2019-11-27\", a month \"2019-11\", a year \"2019\", \"--11-27\" without a year or { \"from\": …, \"to\": … } is expected; leave the member out if unknown"),
    };

    private static readonly string[] _excluding = [">", "超过", "多于", "高于", "<", "不足", "少于", "低于"];

    /// <summary>How a value is typed, for whoever is asked for it.</summary>
    /// <param name="kind">A number, a day or a share.</param>
    /// <returns>Examples of a value and of bounds; nothing for other kinds.</returns>
    public static Words? Hint(FieldKind kind) => kind switch
    {
        FieldKind.Number => new("如 41；只知范围写 2~3、不少于2、不足5", "such as 41; bounds as 2~3, ≥2, <5"),
        FieldKind.Share => new("如 12/20；只知范围写 不足50%、≥1/3、1/3~1/2", "such as 12/20; bounds as <50%, ≥1/3, 1/3~1/2"),
        FieldKind.Day => new("如 2019-11-27、2019-11、2019；没有年份写 11月27日；只知范围写 2019-11~2020-01", "such as 2019-11-27, 2019-11, 2019; without a year 11月27日; bounds as 2019-11~2020-01"),
        _ => null,
    };

    /// <summary>Full-width letters, digits and signs halved.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The same without blanks at its ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Trim().Length, text.Trim(), static (plain, typed) =>
        {
            for (var i = 0; i < plain.Length; i++)
            {
                plain[i] = typed[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(typed[i] - '\uFF01' + '!') : typed[i] == '\u3000' ? ' ' : typed[i];
            }
        });
    }

    /// <summary>A whole number, zero or more.</summary>
    /// <param name="text">Such as 45, ４５, 四十五 or 12,000.</param>
    /// <returns>The number; nothing for what is none, for 一百五, which some read as 105, and for what an int cannot hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static int? Number(string text) => int.TryParse(Counted(text, null), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>One day.</summary>
    /// <param name="text">Such as 2024-09-01, 2024.9.1, ２０２４年９月１日 or 二〇二四年九月一日.</param>
    /// <returns>The day; nothing for a month, for a day without its year, and for what there is not, such as 2023-02-29.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static LocalDate? Day(string text) => Date(text) is { } day ? IsoDay.Of(Encoding.UTF8.GetBytes(day)) : null;

    /// <summary>A date, a month or a year as a file has it.</summary>
    /// <param name="text">What people write for one, in full-width or half-width digits or in Chinese numerals: 2024.9.1, 2024/9/1, 2024年9月1日, 二〇二四年九月; 9月1日 and 9月 without a year.</param>
    /// <returns>Such as 2024-09-01 and --09-01; nothing for what is none of these. A day that its month does not have is written all the same, for whoever reads the file to say so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string? Date(string text)
    {
        var plain = ChineseNumeral.InDigits(Plain(text)).Replace(" ", string.Empty, StringComparison.Ordinal);
        return Dated().Match(plain) is { Success: true } dated ? Numbers(dated)
            : Yearless().Match(plain) is { Success: true } yearless ? $"--{Numbers(yearless)}"
            : null;
    }

    /// <summary>What is wrong with a day that there is not.</summary>
    /// <param name="text">What was typed: a date, its bounds, or several.</param>
    /// <returns>Which part of it is wrong: the month, or the day that its month does not have; nothing where it is no date at all, and where there is such a day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Words? NoSuchDay(string text) => Days().Matches(ChineseNumeral.InDigits(Plain(text)).Replace(" ", string.Empty, StringComparison.Ordinal))
        .Select(static m => Date(m.Value) is { } day ? IsoDay.WrongPart(Encoding.UTF8.GetBytes(day)) : null).FirstOrDefault(static w => w is not null);

    /// <summary>Writes what was typed as a file holds it: a value, or its bounds.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="kind">A number, a day or a share.</param>
    /// <param name="text">What was typed. What is none of these is written as it stands, for whoever reads the file to say so.</param>
    /// <param name="unit">What a number counts, which may stand behind it; nothing where any unit may.</param>
    /// <returns>Whether it is one of these.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="text"/> is null.</exception>
    public static bool Write(Utf8JsonWriter json, FieldKind kind, string text, Words? unit = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(text);
        switch (Read(kind, text, unit))
        {
            case { Exact: { } exact }:
                WriteValue(json, kind, exact);
                return true;
            case var (_, low, high) when kind != FieldKind.Day || (low is not { Excluded: true } && high is not { Excluded: true }):
                json.WriteStartObject();
                WriteBound(json, kind, low, kind == FieldKind.Day ? "from" : "atLeast", "above", 1);
                WriteBound(json, kind, high, kind == FieldKind.Day ? "to" : "atMost", "below", -1);
                json.WriteEndObject();
                return true;
            default:
                json.WriteStringValue(text);
                return false;
        }
    }

    /// <summary>Writes what a file holds as it may be typed.</summary>
    /// <param name="value">A number, a text, or bounds of these.</param>
    /// <returns>One line.</returns>
    public static string Of(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return value.ToString();
        }

        var bounds = value.EnumerateObject().ToDictionary(static b => b.Name, static b => b.Value.ToString(), StringComparer.Ordinal);
        return (bounds.GetValueOrDefault("atLeast") ?? bounds.GetValueOrDefault("from"), bounds.GetValueOrDefault("atMost") ?? bounds.GetValueOrDefault("to")) is ({ } from, { } to)
            ? $"{from}~{to}"
            : string.Join(' ', bounds.Select(static b => SignOf(b.Key) + b.Value));
    }

    /// <summary>What to do about text in a file that people would read, and a file writes otherwise.</summary>
    /// <param name="input">Stands on the text.</param>
    /// <param name="kind">A number, a day or a share.</param>
    /// <param name="mayBeBounds">Whether bounds may stand there.</param>
    /// <returns>How it is written, or that a year is reckoned from a day that nobody states; nothing where it is not known what is meant.</returns>
    internal static Words? Instead(ref Input input, FieldKind kind, bool mayBeBounds)
    {
        if (input.Faults.Full || input.Text(LongestTyped) is not { } text)
        {
            return null;
        }

        if (kind == FieldKind.Day && Reckoned().Match(text) is { Success: true, Value: var year })
        {
            return new($"“{year}”没有说是哪一年，请写明年份，如 2019-11-27、2019-11", $"“{year}” does not say which year; please name it, such as 2019-11-27 or 2019-11");
        }

        if (Read(kind, text, null) is not { } meant || (meant.Exact is null && !mayBeBounds))
        {
            return null;
        }

        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            Write(json, kind, text);
        }

        var written = Encoding.UTF8.GetString(bytes.WrittenSpan);
        return written == $"\"{text}\"" ? null
            : kind == FieldKind.Number ? new($"数字不加引号，写作 {written}", $"a number stands without quotes: {written}")
            : new($"请写作 {written}", $"write {written}");
    }

    /// <summary>What a file should hold where a fact of one of these kinds stands, for whoever wrote something else.</summary>
    /// <param name="kind">A number, a day or a share.</param>
    internal static Words Expected(FieldKind kind) => _expected[kind];

    /// <summary>The same where the year is missing.</summary>
    internal static Words DayWithoutYear { get; } = new(
        "没有年份的日期写作 \"--11-20\"，没有年份的月份写作 \"--11\"", "a day without its year is written \"--11-20\", a month without its year \"--11\"");

    /// <summary>The same for the first or the last day of bounds.</summary>
    internal static Words DayAsBound { get; } = new(
        "应为日期 \"2019-11-27\"、月份 \"2019-11\" 或年份 \"2019\"", "a date \"2019-11-27\", a month \"2019-11\" or a year \"2019\" is expected");

    /// <summary>Of what kind is expected in a file.</summary>
    /// <param name="expected">What is expected.</param>
    /// <returns>A number, a day or a share; nothing where no fact of these kinds is.</returns>
    internal static FieldKind? KindOf(Words expected) => expected == DayWithoutYear || expected == DayAsBound ? FieldKind.Day
        : _expected.Where(e => e.Value == expected).Select(static e => (FieldKind?)e.Key).FirstOrDefault();

    private const int LongestTyped = 64;

    private static (string? Exact, Bound? Low, Bound? High)? Read(FieldKind kind, string text, Words? unit)
    {
        var plain = kind switch
        {
            FieldKind.Number => Counted(text, unit) is ['-', ..] ? string.Empty : Counted(text, unit).Replace('-', '~'),
            FieldKind.Day => Days().Replace(ChineseNumeral.InDigits(Plain(text)).Replace(" ", string.Empty, StringComparison.Ordinal), static m => Date(m.Value) ?? m.Value),
            FieldKind.Share => Of().Replace(ChineseNumeral.InDigits(PerCent().Replace(ChineseNumeral.InDigits(Plain(text)), "$1%")), "$2/$1"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A number, a day or a share is expected."),
        };
        var match = Form().Match(plain);
        return !match.Success || match.Length == 0 ? null
            : match.Groups["exact"] is { Success: true } exact ? (exact.Value, null, null)
            : match.Groups["from"] is { Success: true } from ? (null, new(from.Value, false), new(match.Groups["to"].Value, false))
            : (null, BoundOf(match, "low"), BoundOf(match, "high"));
    }

    private static string Counted(string text, Words? unit)
    {
        var plain = Thousands().Replace(ChineseNumeral.InDigits(Plain(text)), static m => m.Value.Replace(",", string.Empty, StringComparison.Ordinal));
        return unit is null ? Units().Replace(plain, string.Empty)
            : unit.Chinese.Length == 0 ? plain
            : Units().Replace(plain, m => m.Value == unit.Chinese ? string.Empty : m.Value);
    }

    private static string SignOf(string bound) => bound switch
    {
        "atLeast" or "from" => "≥",
        "above" => ">",
        "atMost" or "to" => "≤",
        _ => "<",
    };

    private static void WriteBound(Utf8JsonWriter json, FieldKind kind, Bound? bound, string name, string excluding, int inward)
    {
        if (bound is null)
        {
            return;
        }

        // Counts are whole, so what lies above 3 is at least 4.
        var next = bound.Excluded && kind == FieldKind.Number && Whole(bound.Value) is { } whole ? whole + inward : (long?)null;
        json.WritePropertyName(bound.Excluded && kind == FieldKind.Share ? excluding : name);
        WriteValue(json, kind, next?.ToString(CultureInfo.InvariantCulture) ?? bound.Value);
    }

    private static void WriteValue(Utf8JsonWriter json, FieldKind kind, string value)
    {
        switch (kind)
        {
            case FieldKind.Number when Whole(value) is { } count:
                json.WriteNumberValue(count);
                break;
            // A percentage stays one: of how many it is, nobody said.
            case FieldKind.Share when value.Split('/') is [var part, var of] && (Whole(part), Whole(of)) is ({ } p, { } o):
                json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{p}/{o}"));
                break;
            default:
                json.WriteStringValue(value);
                break;
        }
    }

    private static long? Whole(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    private static Bound? BoundOf(Match match, string name) =>
        match.Groups[name] is { Success: true } value ? new(value.Value, _excluding.Contains(match.Groups[$"{name}Sign"].Value)) : null;

    [GeneratedRegex("(?<![0-9])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex("(?<=[0-9]) ?[人个名次门届]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Units();

    [GeneratedRegex("百分之([0-9]+(?:\\.[0-9]+)?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PerCent();

    [GeneratedRegex("([0-9]+)分之([0-9]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Of();

    [GeneratedRegex(
        "[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号]?)?)?|[0-9]{1,2}月(?:[0-9]{1,2}[日号])?|[0-9]{4}[-./][0-9]{1,2}(?:[-./][0-9]{1,2})?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Days();

    [GeneratedRegex(
        $@"^(?:(?<exact>{Value})|(?<from>{Value})\s*(?:~|至|到|—)\s*(?<to>{Value})|(?:(?<lowSign>{LowSign})\s*(?<low>{Value}))?[\s,、且]*(?:(?<highSign>{HighSign})\s*(?<high>{Value}))?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    [GeneratedRegex("[去今前明当本上]年|[上本这下]一?(?:个)?学[年期]|\\b(?:last|this|next) [a-z]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reckoned();

    private static string Numbers(Match match) => string.Join('-', match.Groups.Values.Skip(1).Where(static g => g.Success).Select(static g => g.Value.PadLeft(2, '0')));

    [GeneratedRegex(@"^([0-9]{1,2})月(?:([0-9]{1,2})[日号])?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Yearless();

    [GeneratedRegex(@"^([0-9]{4})(?:[-./年]([0-9]{1,2})(?:[-./月]([0-9]{1,2}))?)?[年月日号]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dated();

    private sealed record Bound(string Value, bool Excluded);
}
