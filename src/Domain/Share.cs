using System.Globalization;
using UnionGovernance.Facts;

namespace UnionGovernance;

/// <summary>A part of a whole, kept as the two counts it was made from.</summary>
/// <remarks>
/// Order is exact, by cross-multiplication: 12 of 20 neither exceeds nor falls short of 3 of 5.
/// Equality also asks for the same base, since a share is never printed without it: 12 of 20 is not <c>Equal</c> to 3 of 5, nor to 60%.
/// A share of nothing is representable and has no order; a rule that meets one does not apply.
/// </remarks>
public readonly record struct Share : IComparable<Share>
{
    /// <summary>The base that stands for none: a percentage of which nobody says the base is kept in parts of a million, and no union has a million students.</summary>
    public const int OfPercentages = 1_000_000;

    /// <summary>Makes a share.</summary>
    /// <param name="part">The part, zero or more. It may exceed the whole: a surplus is a share too.</param>
    /// <param name="whole">The whole, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Either is negative.</exception>
    public Share(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        Part = part;
        Whole = whole;
    }

    /// <summary>The part.</summary>
    public int Part { get; }

    /// <summary>The whole, or base.</summary>
    public int Whole { get; }

    /// <summary>Whether only its size is known, as of 28.5%, and not of how many it is. It is never shown or kept with a base that nobody stated.</summary>
    public bool IsPercentage => Whole == OfPercentages;

    /// <summary>Whether the whole is empty; then there is no order.</summary>
    public bool IsOfNothing => Whole == 0;

    /// <summary>A percentage without its base.</summary>
    /// <param name="percent">From 0 to 10,000, with at most four decimals.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is outside these bounds, or has more decimals.</exception>
    public static Share Percentage(decimal percent) =>
        percent is >= 0 and <= 10_000 && percent * 10_000 is var parts && decimal.IsInteger(parts)
            ? new((int)parts, OfPercentages)
            : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A percentage is from 0 to 10,000, with at most four decimals.");

    /// <summary>Compares the sizes of two shares exactly.</summary>
    /// <param name="other">The other share.</param>
    /// <returns>Negative, zero or positive.</returns>
    /// <exception cref="InvalidOperationException">Either is a share of nothing.</exception>
    public int CompareTo(Share other) =>
        IsOfNothing || other.IsOfNothing
            ? throw new InvalidOperationException("A share of nothing has no size.")
            : ((long)Part * other.Whole).CompareTo((long)other.Part * Whole);

    /// <summary>The least number of heads that reaches this share of <paramref name="heads"/>: 60 % of 154 is 93.</summary>
    /// <param name="heads">How many heads there are, zero or more.</param>
    /// <returns>The floor, rounded up to whole heads.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="heads"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">This is a share of nothing.</exception>
    public long HeadsOf(int heads)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(heads);
        return IsOfNothing
            ? throw new InvalidOperationException("A share of nothing has no size.")
            : (((long)Part * heads) + Whole - 1) / Whole;
    }

    /// <summary>A share that a rule sets, as charters and papers write it; one that was found stands with its numbers.</summary>
    /// <returns>A percentage where it is a whole one, otherwise a fraction such as 三分之一: nothing is rounded.</returns>
    public string InChinese() => IsPercentage ? ToString() : 100L * Part % Whole == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{100L * Part / Whole}%")
        : $"{ChineseNumeral.Of(Whole)}分之{ChineseNumeral.Of(Part)}";

    /// <summary>A share that a rule sets, in both languages: 30% and 30 %, 三分之一 and 1/3.</summary>
    /// <returns>The words.</returns>
    public Words InWords() => new(InChinese(), 100L * Part % Whole == 0 ? string.Create(CultureInfo.InvariantCulture, $"{100L * Part / Whole} %") : ToString());

    /// <inheritdoc/>
    public override string ToString() => IsPercentage ? string.Create(CultureInfo.InvariantCulture, $"{Part / 10_000m:0.####}%") : $"{Part}/{Whole}";

    /// <summary>Whether the left share is smaller.</summary>
    /// <param name="left">The left share.</param>
    /// <param name="right">The right share.</param>
    /// <returns>The answer.</returns>
    public static bool operator <(Share left, Share right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left share is larger.</summary>
    /// <param name="left">The left share.</param>
    /// <param name="right">The right share.</param>
    /// <returns>The answer.</returns>
    public static bool operator >(Share left, Share right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left share is at most as large.</summary>
    /// <param name="left">The left share.</param>
    /// <param name="right">The right share.</param>
    /// <returns>The answer.</returns>
    public static bool operator <=(Share left, Share right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left share is at least as large.</summary>
    /// <param name="left">The left share.</param>
    /// <param name="right">The right share.</param>
    /// <returns>The answer.</returns>
    public static bool operator >=(Share left, Share right) => left.CompareTo(right) >= 0;
}
