using CsCheck;
using UnionGovernance.Satisfaction.Surveys;

namespace UnionGovernance.Tests.Satisfaction;

public sealed class WilsonIntervalTests
{
    private static readonly Gen<(int X, int N)> _counts = Gen.Int[1, 3000].SelectMany(n => Gen.Int[0, n].Select(x => (x, n)));

    /// <summary>R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3 (score), 95 %.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_is_that_of_the_published_table(int x, int n, double low, double high)
    {
        var interval = WilsonInterval.Of(new(x, n), Confidence.NinetyFive);

        Assert.Equal(low, interval.Low, 0.00005);
        Assert.Equal(high, interval.High, 0.00005);
    }

    /// <summary>R: prop.test(x, n, conf.level, correct = FALSE)$conf.int: the roots of (1 + z²/n)·p² − (2p̂ + z²/n)·p + p̂² with z of fifteen digits.</summary>
    [Theory]
    [InlineData(Confidence.Ninety, 1.644853626951472)]
    [InlineData(Confidence.NinetyFive, 1.959963984540054)]
    [InlineData(Confidence.NinetyNine, 2.575829303548901)]
    public void Its_ends_are_the_roots_of_the_score_equation(Confidence confidence, double z) => _counts.Sample(c =>
    {
        var (n, p) = ((double)c.N, (double)c.X / c.N);
        var (a, b, d) = (1 + (z * z / n), -((2 * p) + (z * z / n)), p * p);
        var root = Math.Sqrt(Math.Max(0, (b * b) - (4 * a * d)));
        var interval = WilsonInterval.Of(new(c.X, c.N), confidence);

        Assert.Equal((-b - root) / (2 * a), interval.Low, 1e-6);
        Assert.Equal((-b + root) / (2 * a), interval.High, 1e-6);
    }, iter: 10_000);

    /// <summary>Every x of every n up to 12, against every share a/b with b up to 24: the decision by roots of the equation, in decimals of 28 digits.</summary>
    [Fact]
    public void The_decision_in_whole_numbers_is_that_of_the_roots()
    {
        foreach (var confidence in Enum.GetValues<Confidence>())
        {
            var zz = ChiSquare.Of(confidence);
            for (var n = 1; n <= 12; n++)
            {
                for (var x = 0; x <= n; x++)
                {
                    var (p, centre) = ((decimal)x / n, x + (zz / 2));
                    var half = Root((x * (n - x) * zz / n) + (zz * zz / 4));
                    for (var b = 1; b <= 24; b++)
                    {
                        for (var a = 0; a <= b; a++)
                        {
                            var (low, high, share) = ((centre - half) / (n + zz), (centre + half) / (n + zz), (decimal)a / b);
                            var expected = share < low - 1e-20m ? -1 : share > high + 1e-20m ? 1 : 0;
                            Assert.True(expected == WilsonInterval.Of(new(x, n), confidence).Place(new(a, b)), $"{x}/{n} against {a}/{b} at {confidence}, {p}");
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void A_share_on_an_end_lies_within()
    {
        // Nobody of any number: 0 is the lower end itself, and so is 1 the upper one where all are satisfied.
        Assert.Equal(0, WilsonInterval.Of(new(0, 12), Confidence.NinetyFive).Place(new(0, 1)));
        Assert.Equal(0, WilsonInterval.Of(new(12, 12), Confidence.NinetyFive).Place(new(1, 1)));
        Assert.Equal(1, WilsonInterval.Of(new(0, 12), Confidence.NinetyFive).Place(new(1, 1)));
        Assert.Equal(-1, WilsonInterval.Of(new(12, 12), Confidence.NinetyFive).Place(new(0, 1)));
    }

    /// <summary>Where all of n are satisfied the lower end is n / (n + z²), and where nobody is the upper one is z² / (n + z²), with z² = 3.841459.</summary>
    [Fact]
    public void So_does_one_on_an_end_within_the_scale_and_the_next_beyond_it_does_not()
    {
        var (all, nobody) = (WilsonInterval.Of(new(100, 100), Confidence.NinetyFive), WilsonInterval.Of(new(0, 100), Confidence.NinetyFive));

        Assert.Equal([-1, 0, 0], Enumerable.Range(99_999_999, 3).Select(part => all.Place(new(part, 103_841_459))));
        Assert.Equal([0, 0, 1], Enumerable.Range(3_841_458, 3).Select(part => nobody.Place(new(part, 103_841_459))));
    }

    [Fact]
    public void Its_bounds_for_the_record_are_rounded_outwards_and_decide_whole_ten_thousandths_alike() => Gen.Select(_counts, Gen.Int[0, 10_000]).Sample((c, k) =>
    {
        var interval = WilsonInterval.Of(new(c.X, c.N), Confidence.NinetyFive);
        var bounds = interval.Bounds;
        var share = new Share(k, 10_000);

        Assert.InRange(interval.Low - ((double)bounds.Low.Part / bounds.Low.Whole), -1e-9, 0.0001);
        Assert.InRange(((double)bounds.High.Part / bounds.High.Whole) - interval.High, -1e-9, 0.0001);
        Assert.Equal(interval.Place(share) < 0, share < bounds.Low || (share == bounds.Low && bounds.Edges.HasFlag(Edges.LowExcluded)));
        Assert.Equal(interval.Place(share) > 0, share > bounds.High || (share == bounds.High && bounds.Edges.HasFlag(Edges.HighExcluded)));
    }, iter: 10_000);

    /// <summary>362 of 1008 reach up to 38.9226 %: 38.93 % lies above, as it does above the bounds for the record. Of nobody 0 is the end itself.</summary>
    [Fact]
    public void A_limit_on_a_bound_that_was_rounded_lies_outside()
    {
        Assert.Equal(Fact.Within(new Share(3_300, 10_000), new Share(3_893, 10_000), Edges.LowExcluded | Edges.HighExcluded), WilsonInterval.Of(new(362, 1_008), Confidence.NinetyFive).Bounds);
        Assert.Equal(1, WilsonInterval.Of(new(362, 1_008), Confidence.NinetyFive).Place(new(3_893, 10_000)));
        Assert.Equal(Fact.Within(new Share(0, 10_000), new Share(2_425, 10_000), Edges.HighExcluded), WilsonInterval.Of(new(0, 12), Confidence.NinetyFive).Bounds);
    }

    [Fact]
    public void It_holds_the_share_found_and_narrows_with_more_answers() => _counts.Sample(c =>
    {
        var (few, many) = (WilsonInterval.Of(new(c.X, c.N), Confidence.NinetyFive), WilsonInterval.Of(new(c.X * 4, c.N * 4), Confidence.NinetyFive));

        Assert.Equal(0, few.Place(new(c.X, c.N)));
        Assert.True(many.High - many.Low < few.High - few.Low);
    }, iter: 10_000);

    [Fact]
    public void Of_nobody_there_is_no_interval()
    {
        Assert.Throws<ArgumentException>(() => WilsonInterval.Of(new(0, 0), Confidence.NinetyFive));
        Assert.Throws<ArgumentException>(() => WilsonInterval.Of(new(2, 1), Confidence.NinetyFive));
        Assert.Throws<ArgumentException>(() => WilsonInterval.Of(new(1, 2), Confidence.NinetyFive).Place(new(3, 2)));
    }

    private static decimal Root(decimal square)
    {
        if (square == 0)
        {
            return 0;
        }

        var root = (decimal)Math.Sqrt((double)square);
        for (var i = 0; i < 6; i++)
        {
            root = (root + (square / root)) / 2;
        }

        return root;
    }
}
