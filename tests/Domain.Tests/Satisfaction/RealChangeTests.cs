using CsCheck;
using UnionGovernance.Satisfaction.Surveys;

namespace UnionGovernance.Tests.Satisfaction;

public sealed class RealChangeTests
{
    private static readonly Gen<Share> _share = Gen.Int[1, 400].SelectMany(n => Gen.Int[0, n].Select(x => new Share(x, n)));

    /// <summary>R: prop.test(c(15, 25), c(50, 50), correct = FALSE) gives X-squared 4.1667, p 0.04123: real at 95 %, not at 99 %.</summary>
    [Fact]
    public void The_published_example_is_real_at_ninety_five_and_not_at_ninety_nine()
    {
        Assert.Equal(1, RealChange.Between(new(15, 50), new(25, 50), Confidence.NinetyFive));
        Assert.Equal(-1, RealChange.Between(new(25, 50), new(15, 50), Confidence.NinetyFive));
        Assert.Equal(0, RealChange.Between(new(15, 50), new(25, 50), Confidence.NinetyNine));
    }

    [Fact]
    public void It_is_the_pooled_test_of_two_shares() => Gen.Select(_share, _share, Gen.Enum<Confidence>()).Sample((earlier, later, confidence) =>
    {
        var (p, q) = ((double)earlier.Part / earlier.Whole, (double)later.Part / later.Whole);
        var pooled = (double)(earlier.Part + later.Part) / (earlier.Whole + later.Whole);
        var spread = pooled * (1 - pooled) * ((1d / earlier.Whole) + (1d / later.Whole));
        var (score, limit) = ((q - p) * (q - p), spread * (double)ChiSquare.Of(confidence));
        if (Math.Abs(score - limit) > 1e-12)
        {
            Assert.Equal(score > limit ? Math.Sign(q - p) : 0, RealChange.Between(earlier, later, confidence));
        }
    }, iter: 20_000);

    [Fact]
    public void No_change_is_real_where_nothing_changed() => _share.Sample(s => Assert.Equal(0, RealChange.Between(s, s, Confidence.Ninety)), iter: 20_000);

    [Fact]
    public void The_least_rise_and_fall_are_real_and_one_head_less_is_not() => _share.Sample(earlier =>
    {
        if (RealChange.LeastRise(earlier, Confidence.NinetyFive) is { } rise)
        {
            Assert.Equal(1, RealChange.Between(earlier, rise, Confidence.NinetyFive));
            Assert.Equal(0, RealChange.Between(earlier, new(rise.Part - 1, rise.Whole), Confidence.NinetyFive));
            Assert.True(Enumerable.Range(rise.Part, rise.Whole - rise.Part + 1).All(x => RealChange.Between(earlier, new(x, rise.Whole), Confidence.NinetyFive) == 1));
        }
        else
        {
            Assert.Equal(0, RealChange.Between(earlier, new(earlier.Whole, earlier.Whole), Confidence.NinetyFive));
        }

        if (RealChange.LeastFall(earlier, Confidence.NinetyFive) is { } fall)
        {
            Assert.Equal(-1, RealChange.Between(earlier, fall, Confidence.NinetyFive));
            Assert.Equal(0, RealChange.Between(earlier, new(fall.Part + 1, fall.Whole), Confidence.NinetyFive));
        }
        else
        {
            Assert.Equal(0, RealChange.Between(earlier, new(0, earlier.Whole), Confidence.NinetyFive));
        }
    }, iter: 10_000);

    [Fact]
    public void Where_all_are_satisfied_there_is_no_rise_and_of_nobody_no_change()
    {
        Assert.Null(RealChange.LeastRise(new(30, 30), Confidence.NinetyFive));
        Assert.Null(RealChange.LeastFall(new(0, 30), Confidence.NinetyFive));
        Assert.Throws<ArgumentException>(() => RealChange.Between(new(0, 0), new(1, 2), Confidence.NinetyFive));
    }
}
