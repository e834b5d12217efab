using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace UnionGovernance.Papers;

/// <summary>Hides numbers by which a person could be told: student numbers, telephone and identity numbers that somebody typed into a text.</summary>
/// <remarks>
/// Eight digits or more in a row are such a number, the last of an identity number being an X at times, the first of a student number one or two letters. Eight that are a day, and an amount of money
/// or heads, are none. What is hidden is seen to be: 〔号码不印〕 stands in its place.
/// </remarks>
public static partial class NumberMask
{
    /// <summary>What stands in the place of a number.</summary>
    public const string Hidden = "〔号码不印〕";

    private static readonly LocalDatePattern _day = LocalDatePattern.Create("uuuuMMdd", CultureInfo.InvariantCulture);

    /// <summary>Hides the numbers in a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text without them.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Number().Replace(text, static m => _day.Parse(m.Value).Success ? m.Value : Hidden);
    }

    // Blanks and hyphens between the groups of a telephone number, escaped or not, do not make it another one.
    [GeneratedRegex(@"(?<![0-9A-Za-z.])(?:1[3-9][0-9]\\?[ -][0-9]{4}\\?[ -][0-9]{4}|[0-9]{17}[Xx]|[A-Za-z]{0,2}[0-9]{8,})(?![0-9]|[元人])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
