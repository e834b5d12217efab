using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Json;

namespace UnionGovernance.Seals.Register;

/// <summary>The one way in which each kind of value is written in an entry of a register.</summary>
internal static class EntryValue
{
    private const int LongestText = 1000;
    private const int MostWhole = 100_000;

    private static readonly LocalDateTimePattern _moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    private static readonly Words _text = new(
        $"应为 1 至 {LongestText} 个字的一行文字，首尾没有空格，其中没有看不见的字符；没有就不写这个字段",
        $"one line of 1 to {LongestText} characters is expected, without a space at either end and without characters that cannot be seen; leave the member out if there is none");

    /// <summary>One line of text.</summary>
    public static Form<string> Text { get; } = new EntryForm<string>(
        static (string text, [MaybeNullWhen(false)] out string value) => IsText(value = text), static text => text, _text, FieldKind.Text, static json =>
        {
            json.WriteString("type", "string");
            json.WriteString("pattern", "\\S");
            json.WriteNumber("maxLength", LongestText);
        });

    /// <summary>People, at least one.</summary>
    public static Form<Sequence<string>> Names { get; } = new EntryNamesForm(Text, _text);

    /// <summary>A whole number.</summary>
    public static Form<int> Whole { get; } = new EntryForm<int>(
        static (string text, out int value) => IsPlain(text, out value) && value <= MostWhole,
        Plain,
        new($"应为 0 至 {MostWhole} 的整数", $"a whole number from 0 to {MostWhole} is expected"),
        FieldKind.Number,
        static json =>
        {
            json.WriteString("type", "integer");
            json.WriteNumber("minimum", 0);
            json.WriteNumber("maximum", MostWhole);
        });

    /// <summary>A place in a register, from 1.</summary>
    public static Form<int> Place { get; } = new EntryForm<int>(
        static (string text, out int value) => IsPlain(text, out value) && value > 0,
        Plain,
        new("应为从 1 起的序号", "a place counted from 1 is expected"),
        FieldKind.Number,
        static json =>
        {
            json.WriteString("type", "integer");
            json.WriteNumber("minimum", 1);
        });

    /// <summary>A time to the second.</summary>
    public static Form<LocalDateTime> Moment { get; } = new EntryForm<LocalDateTime>(
        ReadMoment,
        _moment.Format,
        new("应为到秒的时间，如 \"2025-03-04T15:30:00\"", "a time to the second is expected, such as \"2025-03-04T15:30:00\""),
        FieldKind.Text,
        static json =>
        {
            json.WriteString("type", "string");
            json.WriteString("pattern", $"^{IsoDay.Pattern}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$");
        },
        static text => IsoDay.WrongPart(Encoding.UTF8.GetBytes(text)));

    /// <summary>A SHA-256.</summary>
    public static Form<Digest> Digest { get; } = new EntryForm<Digest>(
        ReadDigest,
        static digest => digest.ToString(),
        new("应为 SHA-256，即 64 个小写十六进制数字", "a SHA-256 is expected: 64 hexadecimal digits in lower case"),
        FieldKind.Text,
        static json =>
        {
            json.WriteString("type", "string");
            json.WriteString("pattern", "^[0-9a-f]{64}$");
        });

    /// <summary>Whether an entry can hold a text.</summary>
    /// <remarks>
    /// People are told apart by their names. Two names that look the same on the sheet and are not, for a space at the end or a character that
    /// cannot be seen, would let one person pass for two.
    /// </remarks>
    public static bool IsText(string text)
    {
        if (text.Length is 0 or > LongestText || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return false;
        }

        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var taken) != OperationStatus.Done || UnseenCharacters.Contain(rune))
            {
                return false;
            }

            rest = rest[taken..];
        }

        return true;
    }

    /// <summary>Whether a text is a whole number without sign, spaces or zeros before it.</summary>
    public static bool IsPlain(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && Plain(value) == text;

    /// <returns>The time that a text is; nothing where it is none. Years have four digits, from 0001 on.</returns>
    public static LocalDateTime? MomentOf(string text) =>
        _moment.Parse(text) is { Success: true, Value: { Year: >= 1 and <= 9999 } moment } && _moment.Format(moment) == text ? moment : null;

    private static string Plain(int whole) => whole.ToString(CultureInfo.InvariantCulture);

    private static bool ReadMoment(string text, out LocalDateTime value)
    {
        var moment = MomentOf(text);
        value = moment.GetValueOrDefault();
        return moment is not null;
    }

    private static bool ReadDigest(string text, out Digest value)
    {
        var digest = Seals.Digest.Read(text);
        value = digest.GetValueOrDefault();
        return digest is not null;
    }
}
