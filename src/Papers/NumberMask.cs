using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace UnionGovernance.Papers;

/// <summary>Hides numbers by which a person could be told: student numbers, telephone and identity numbers that somebody typed into a text.</summary>
/// <remarks>
/// Eight digits or more in a row are such a number, whatever stands before or after it, the last of an identity number being an X at times, the first of a student number one or two letters. Eight
/// that are a day, and eight or nine before 元 or 人, are none, where neither one or two letters nor another number touches them. Full-width digits are digits. What is hidden is seen to be: 〔号码不印〕 stands in its
/// place, once for numbers that follow each other without a gap, as nobody can tell where one of them ends.
/// </remarks>
public static partial class NumberMask
{
    /// <summary>What stands in the place of a number.</summary>
    public const string Hidden = "〔号码不印〕";

    private const string Digit = "[0-9０-９]";
    private const string Letter = "[A-Za-zＡ-Ｚａ-ｚ]";
    private const string X = "[XxＸｘ]";
    private const string Telephone = $"[1１][3-9３-９]{Digit}";

    // Blanks and hyphens between the groups of a number, escaped or not, do not make it another one.
    private const string Gap = @"\\?[ 　－-]";
    private const string SameGap = @"(?:\\?(?<gap>[ 　－-]))";

    // The groups of a telephone or an identity number whose first digits may touch another number.
    private const string Groups =
        $@"(?:(?<={Telephone}){SameGap}{Digit}{{4}}\\?\k<gap>{Digit}{{4}}|(?<={Digit}{{6}}){SameGap}{Digit}{{8}}\\?\k<gap>{Digit}{{3}}(?:{Digit}|{X}))";

    private static readonly LocalDatePattern _day = LocalDatePattern.Create("uuuuMMdd", CultureInfo.InvariantCulture);

    /// <summary>Hides the numbers in a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text without them.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Numbers().Replace(text, m => IsDay(m.Value) || IsAmount(m.Value, text.AsSpan(m.Index + m.Length)) ? m.Value : Hidden);
    }

    private static bool IsDay(string number) => number.Length == 8 && _day.Parse(string.Concat(number.Select(static c => c < '０' ? c : (char)(c - '０' + '0')))).Success;

    // No union has a thousand million of anything; a telephone number before 人事处 has eleven digits.
    private static bool IsAmount(string number, ReadOnlySpan<char> after) => number.Length is 8 or 9 && number.All(char.IsDigit) && after is ['元' or '人', ..];

    // Numbers that touch each other, or that letters alone part, to the last: an X may end an identity number or begin a student number.
    [GeneratedRegex(
        $@"(?:(?<!{Letter}){Letter}{{1,2}}(?={Digit}{{8}})|(?<!{Digit}))(?:{Digit}{{8,}}|{Telephone}{Gap}{Digit}{{4}}{Gap}{Digit}{{4}}|{Digit}+{Groups})(?:(?<={Digit}){Digit}+|{Groups}|{Letter}*{Digit}{{8,}}|(?<={Digit}{{17}}){X})*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
