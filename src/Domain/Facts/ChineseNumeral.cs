namespace UnionGovernance.Facts;

/// <summary>Whole numbers in Chinese numerals, as papers count: 第二十一次, （三）.</summary>
public static class ChineseNumeral
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

    private static string Write(int number)
    {
        if (number is 0 or > 9999)
        {
            return number == 0 ? "零" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
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
}
