using System.Globalization;

namespace UnionGovernance.Json;

/// <summary>Whole numbers however JSON writes them: 31, 31.0 and 3.1e1 are the same number.</summary>
internal static class WholeNumber
{
    private const int LongestExponent = 6;

    /// <returns>The number, exactly; nothing for 31.5 and for what an int cannot hold.</returns>
    /// <param name="text">A number as JSON writes it.</param>
    public static int? Of(string text)
    {
        var e = text.AsSpan().IndexOfAny('e', 'E');
        var (mantissa, exponent) = e < 0 ? (text, "0") : (text[..e], text[(e + 1)..]);
        if (exponent.Length > LongestExponent)
        {
            return null;
        }

        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", string.Empty, StringComparison.Ordinal).TrimEnd('0');
        var dropped = mantissa.Length - (point < 0 ? 0 : 1) - digits.Length;
        var zeros = int.Parse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + dropped - (point < 0 ? 0 : mantissa.Length - point - 1);
        return digits.Trim('-', '0').Length == 0 ? 0
            : zeros is >= 0 and <= 10
                && int.TryParse(digits.TrimStart('0') + new string('0', zeros), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
            : null;
    }
}
