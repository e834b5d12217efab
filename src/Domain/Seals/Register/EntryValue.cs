using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace UnionGovernance.Seals.Register;

/// <summary>The one way in which each kind of value is written in an entry of a register. What would be written otherwise is not read.</summary>
internal static class EntryValue
{
    public const int LongestText = 1000;

    public const int MostWhole = 100_000;

    private static readonly LocalDateTimePattern _moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    public static Words TextExpected { get; } = new(
        $"应为 1 至 {LongestText} 个字的一行文字，首尾没有空格，其中没有看不见的字符；没有就不写这个字段",
        $"one line of 1 to {LongestText} characters is expected, without a space at either end and without characters that cannot be seen; leave the member out if there is none");

    public static Words WholeExpected { get; } = new($"应为 0 至 {MostWhole} 的整数", $"a whole number from 0 to {MostWhole} is expected");

    public static Words MomentExpected { get; } = new("应为到秒的时间，如 \"2025-03-04T15:30:00\"", "a time to the second is expected, such as \"2025-03-04T15:30:00\"");

    public static Words DigestExpected { get; } = new("应为 SHA-256，即 64 个小写十六进制数字", "a SHA-256 is expected: 64 hexadecimal digits in lower case");

    public static string Write(int whole) => whole.ToString(CultureInfo.InvariantCulture);

    public static string Write(LocalDateTime moment) => _moment.Format(moment);

    /// <remarks>
    /// People are told apart by their names. Two names that look the same on the sheet and are not, for a space at the end or a character that
    /// cannot be seen, would let one person pass for two.
    /// </remarks>
    public static string? Text(string text)
    {
        if (text.Length is 0 or > LongestText || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return null;
        }

        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var taken) != OperationStatus.Done || IsUnseen(rune))
            {
                return null;
            }

            rest = rest[taken..];
        }

        return text;
    }

    public static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole <= MostWhole && Write(whole) == text ? whole : null;

    /// <returns>A place in a register, from 1.</returns>
    public static int? Sequence(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > 0 && Write(place) == text ? place : null;

    public static LocalDateTime? Moment(string text) => _moment.Parse(text) is { Success: true, Value: var moment } && Write(moment) == text ? moment : null;

    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
