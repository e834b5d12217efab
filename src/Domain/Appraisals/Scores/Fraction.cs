using System.Globalization;
using System.Numerics;
using UnionGovernance.Facts;

namespace UnionGovernance.Appraisals.Scores;

/// <summary>An exact fraction in lowest terms, so that equal scores are equal.</summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _wholeLessOne;

    /// <summary>Makes a fraction.</summary>
    /// <param name="part">The part, zero or more.</param>
    /// <param name="whole">The whole, one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative, or the whole is not positive.</exception>
    public Fraction(BigInteger part, BigInteger whole)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(part, BigInteger.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(whole, BigInteger.One);
        var common = BigInteger.GreatestCommonDivisor(part, whole);
        (Part, _wholeLessOne) = (part / common, (whole / common) - 1);
    }

    /// <summary>The part.</summary>
    public BigInteger Part { get; }

    /// <summary>The whole, at least 1; the default value is 0/1.</summary>
    public BigInteger Whole => _wholeLessOne + 1;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Part * other.Whole).CompareTo(other.Part * Whole);

    /// <summary>The sum.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum, exact.</returns>
    public static Fraction operator +(Fraction left, Fraction right) => new((left.Part * right.Whole) + (right.Part * left.Whole), left.Whole * right.Whole);

    /// <summary>The product.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>The product, exact.</returns>
    public static Fraction operator *(Fraction left, Fraction right) => new(left.Part * right.Part, left.Whole * right.Whole);

    /// <summary>Whether the left one is smaller.</summary>
    /// <param name="left">The left one.</param>
    /// <param name="right">The right one.</param>
    /// <returns>The answer.</returns>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is larger.</summary>
    /// <param name="left">The left one.</param>
    /// <param name="right">The right one.</param>
    /// <returns>The answer.</returns>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is at most as large.</summary>
    /// <param name="left">The left one.</param>
    /// <param name="right">The right one.</param>
    /// <returns>The answer.</returns>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is at least as large.</summary>
    /// <param name="left">The left one.</param>
    /// <param name="right">The right one.</param>
    /// <returns>The answer.</returns>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>As people read it: two decimals, a half rounded up, or as many as it takes to stay apart from a whole number; where two are not the exact value, it stands behind. Nothing is decided on it.</summary>
    /// <returns>Such as 86.5, 93.33 (280/3).</returns>
    public string Show()
    {
        var text = Decimals.Of(Part, Whole, 2);
        return 100 * Part % Whole == 0 ? text : $"{text} ({this})";
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}/{Whole}");
}
