using System.Globalization;
using System.Numerics;

namespace UnionGovernance.Facts;

/// <summary>Fractions as people read them. What is rounded stays on its own side of every limit beside which it is shown, and never becomes a whole number that it is not.</summary>
/// <remarks>Nothing is decided on what is shown; digits are added until what is shown would be decided alike.</remarks>
public static class Decimals
{
    /// <summary>A share in percent, on pages, in data and on papers alike: one decimal, two within a tenth of a point of a limit, or as many as it takes.</summary>
    /// <param name="share">The share.</param>
    /// <param name="limits">The limits beside which it is shown; one of nothing is none.</param>
    /// <returns>Such as 60%, 33.3%, 1.02%, 0.9999%; nothing where it equals a limit that no decimals reach, such as two thirds.</returns>
    /// <exception cref="InvalidOperationException">It is a share of nothing.</exception>
    public static string? Percent(Share share, params IEnumerable<Share> limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        Share[] beside = [.. limits.Where(static l => !l.IsOfNothing)];
        return share.IsOfNothing ? throw new InvalidOperationException("A share of nothing has no size.")
            : Of(100 * (BigInteger)share.Part, share.Whole, beside.Any(l => IsNear(share, l)) ? 2 : 1, beside) is { } shown ? $"{shown}%"
            : null;
    }

    // |share − limit| < 1/1000, which an equal share is not: it has no digits to tell.
    private static bool IsNear(Share share, Share limit) =>
        BigInteger.Abs(((BigInteger)share.Part * limit.Whole) - ((BigInteger)limit.Part * share.Whole)) is { IsZero: false } apart
        && apart * 1000 < (BigInteger)share.Whole * limit.Whole;

    /// <summary>The end of an interval, or the middle of one, in percent: one decimal, or as many as it takes.</summary>
    /// <param name="share">The end, from nothing to the whole.</param>
    /// <returns>Such as 45.3%, 49.98%.</returns>
    public static string Percent(double share)
    {
        // Fifteen decimals are what a double holds of a number between nothing and one.
        var scale = BigInteger.Pow(10, 15);
        return $"{Of(100 * new BigInteger(Math.Round((decimal)share, 15) * 1_000_000_000_000_000m), scale, 1, [])}%";
    }

    /// <summary>A fraction that stands beside no limit but whole numbers.</summary>
    /// <param name="part">The part, zero or more.</param>
    /// <param name="whole">The whole, one or more.</param>
    /// <param name="digits">How many decimals suffice, as long as the fraction does not become a whole number.</param>
    /// <returns>Such as 12.5, 89.9999.</returns>
    public static string Of(BigInteger part, BigInteger whole, int digits) => Of(part, whole, digits, [])!;

    private static string? Of(BigInteger part, BigInteger whole, int digits, ReadOnlySpan<Share> limits)
    {
        var below = part / whole;
        for (var scale = BigInteger.Pow(10, digits); ; scale *= 10)
        {
            var shown = ((2 * part * scale) + whole) / (2 * whole);
            if (shown * whole == part * scale)
            {
                return Text(shown, scale);
            }

            var same = shown > below * scale && shown < (below + 1) * scale;
            foreach (var limit in limits)
            {
                var (side, shownSide) = ((part * limit.Whole).CompareTo(100 * (BigInteger)limit.Part * whole), (shown * limit.Whole).CompareTo(100 * (BigInteger)limit.Part * scale));
                if (side == 0)
                {
                    return null;
                }

                same &= Math.Sign(side) == Math.Sign(shownSide);
            }

            if (same)
            {
                return Text(shown, scale);
            }
        }
    }

    private static string Text(BigInteger shown, BigInteger scale)
    {
        var decimals = (shown % scale).ToString(CultureInfo.InvariantCulture).PadLeft(scale.ToString(CultureInfo.InvariantCulture).Length - 1, '0').TrimEnd('0');
        var whole = (shown / scale).ToString(CultureInfo.InvariantCulture);
        return decimals.Length == 0 ? whole : $"{whole}.{decimals}";
    }
}
