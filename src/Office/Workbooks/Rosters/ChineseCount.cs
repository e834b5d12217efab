using System.Globalization;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>A small count as people write it, in digits or in characters.</summary>
internal static class ChineseCount
{
    private const string Digits = "零一二三四五六七八九";

    /// <returns>The count, up to 999 in characters; nothing for what is none.</returns>
    /// <param name="text">Such as 12, 三, 两, 十二, 一百零五.</param>
    public static int? Of(string text)
    {
        if (text.Length > 0 && char.IsAsciiDigit(text[0]))
        {
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;
        }

        var (sum, digit) = (0, (int?)null);
        foreach (var c in text.Replace('两', '二'))
        {
            if (c is '十' or '百')
            {
                sum += (digit ?? 1) * (c == '十' ? 10 : 100);
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

        return text.Length == 0 ? null : sum + (digit ?? 0);
    }
}
