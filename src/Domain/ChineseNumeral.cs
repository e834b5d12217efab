using System.Globalization;
using System.Text.RegularExpressions;

namespace UnionGovernance;

/// <summary>Whole numbers in Chinese numerals, as papers count: 第二十一次, （三）.</summary>
public static partial class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] _places = [string.Empty, "十", "百", "千"];

    // Articles, items and terms of office go no further.
    private static readonly string[] _usual = [.. Enumerable.Range(0, 100).Select(Write)];

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number, zero or more.</param>
    /// <returns>The numeral: 10 is 十, 21 is 二十一, 105 is 一百零五; figures from ten thousand on.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative.</exception>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return number < _usual.Length ? _usual[number] : Write(number);
    }

    /// <summary>Reads a number.</summary>
    /// <param name="text">Such as 三, 两, 十二, 一百零五; or a year digit by digit, such as 二〇二四.</param>
    /// <returns>The number, below ten thousand; nothing for what is none, and for what may be two: 一百五 is 105 to some and 150 to others, 两三 is two or three.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static int? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Replace('两', '二').Replace('〇', '零');
        if (Year().IsMatch(plain))
        {
            return plain.Aggregate(0, static (year, c) => (year * 10) + Digits.IndexOf(c, StringComparison.Ordinal));
        }

        var (number, digit) = (0, (int?)null);
        foreach (var c in plain)
        {
            if (Array.IndexOf(_places, c.ToString()) is > 0 and var place && (digit is > 0 || place == 1))
            {
                number += (digit ?? 1) * (int)Math.Pow(10, place);
                digit = null;
            }
            else if (Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var value && digit is null or 0)
            {
                digit = value;
            }
            else
            {
                return null;
            }
        }

        // What would not be written so may be meant otherwise: 一百五.
        number += digit ?? 0;
        return number <= 9999 && Short(Write(number)) == Short(plain) ? number : null;

        static string Short(string numeral) => numeral.Replace("一十", "十", StringComparison.Ordinal);
    }

    /// <summary>Text with its numerals in digits.</summary>
    /// <param name="text">Such as 不少于四十五人.</param>
    /// <returns>Such as 不少于45人; what may be two numbers stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string InDigits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Run().Replace(text, static m => Read(m.Value) is { } number ? number.ToString(CultureInfo.InvariantCulture) : m.Value);
    }

    private static string Write(int number)
    {
        if (number is 0 or > 9999)
        {
            return number == 0 ? "零" : number.ToString(CultureInfo.InvariantCulture);
        }

        var text = string.Empty;
        var skipped = false;
        for (var (place, rest) = (0, number); rest > 0; place++, rest /= 10)
        {
            var digit = rest % 10;
            if (digit == 0)
            {
                skipped = text.Length > 0;
                continue;
            }

            text = $"{Digits[digit]}{_places[place]}{(skipped ? "零" : string.Empty)}{text}";
            skipped = false;
        }

        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    [GeneratedRegex("[零〇一二两三四五六七八九十百千]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Run();

    [GeneratedRegex("^(?:一九|二零)[零一二三四五六七八九]{2}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
