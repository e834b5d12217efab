using System.Numerics;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>Which shares of all students agree with what the asked answered: Wilson's interval (E. B. Wilson, 1927), both ends included.</summary>
/// <remarks>
/// A share p lies within it where (p̂ − p)² · n does not exceed z² · p(1 − p). Whether it does is decided in whole numbers; <see cref="Low"/>,
/// <see cref="High"/> and <see cref="Middle"/> only show it. Unlike p̂ ± z·√(p̂(1 − p̂)/n) it never leaves 0 to 1, and is no point where all answer alike.
/// </remarks>
public sealed record WilsonInterval
{
    private readonly Fraction _share;
    private readonly Fraction _answers;
    private readonly Fraction _zSquared;

    internal WilsonInterval(Fraction share, Fraction answers, Confidence confidence) =>
        (_share, _answers, _zSquared, Confidence) = (share, answers, confidence.ZSquared(), confidence);

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>The share found, for showing.</summary>
    public double Middle => _share.Shown;

    /// <summary>The lower end, for showing: no decision rests on it.</summary>
    public double Low => Math.Max(0, Centre - Half);

    /// <summary>The upper end, for showing: no decision rests on it.</summary>
    public double High => Math.Min(1, Centre + Half);

    /// <summary>The interval as shares of ten thousand, rounded outwards, so that a limit in whole hundredths of a percent is decided as by the interval itself: an end that was rounded lies outside.</summary>
    public Fact<Share> Bounds
    {
        get
        {
            var (low, high) = (Floor(), 10_000 - new WilsonInterval(new(_share.Whole - _share.Part, _share.Whole), _answers, Confidence).Floor());
            return Fact.Within(
                new Share(low, 10_000),
                new Share(high, 10_000),
                (Outside(low, 10_000) > 0 ? Edges.LowExcluded : Edges.Included) | (Outside(high, 10_000) > 0 ? Edges.HighExcluded : Edges.Included));
        }
    }

    private double Weight => _zSquared.Shown / _answers.Shown;

    private double Centre => (Middle + (Weight / 2)) / (1 + Weight);

    private double Half => Math.Sqrt((Middle * (1 - Middle) * Weight) + (Weight * Weight / 4)) / (1 + Weight);

    /// <summary>The interval of a share of those who answered.</summary>
    /// <param name="satisfied">How many of how many.</param>
    /// <param name="confidence">How sure it is to be.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">Nobody answered, or more are satisfied than answered.</exception>
    public static WilsonInterval Of(Share satisfied, Confidence confidence) => satisfied.IsOfNothing || satisfied.Part > satisfied.Whole
        ? throw new ArgumentException($"{satisfied} is no share of those who answered.", nameof(satisfied))
        : new(satisfied, new(satisfied.Whole, 1), confidence);

    /// <summary>Where a share of all students lies, decided in whole numbers.</summary>
    /// <param name="share">The share, from nothing to the whole.</param>
    /// <returns>Negative where it lies below the whole interval, zero where it lies within or on an end, positive where it lies above.</returns>
    /// <exception cref="ArgumentException">It is no share of a whole.</exception>
    public int Place(Share share) => share.IsOfNothing || share.Part > share.Whole
        ? throw new ArgumentException($"{share} is no share of all students.", nameof(share))
        : Outside(share.Part, share.Whole) > 0 ? -Apart(share.Part, share.Whole).Sign : 0;

    // The greatest number of ten-thousandths that does not exceed the lower end: all that lie below one that does not exceed it do not either.
    private int Floor()
    {
        var (found, beyond) = (0, 10_001);
        while (beyond - found > 1)
        {
            var k = (found + beyond) / 2;
            (found, beyond) = Apart(k, 10_000) >= 0 && Outside(k, 10_000) >= 0 ? (k, beyond) : (found, k);
        }

        return found;
    }

    private BigInteger Apart(BigInteger a, BigInteger b) => (b * _share.Part) - (a * _share.Whole);

    // (bP − aW)² · A · d against c · a(b − a) · W² · R, for P/W found, A/R answers, z² = c/d and a/b asked about: positive outside, zero on an end.
    private int Outside(BigInteger a, BigInteger b) => (BigInteger.Pow(Apart(a, b), 2) * _answers.Part * _zSquared.Whole)
        .CompareTo(_zSquared.Part * a * (b - a) * _share.Whole * _share.Whole * _answers.Whole);
}
