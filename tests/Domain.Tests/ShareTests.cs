using System.Numerics;
using CsCheck;

namespace UnionGovernance.Tests;

public sealed class ShareTests
{
    [Fact]
    public void Twelve_of_twenty_is_exactly_three_fifths()
    {
        Assert.Equal(0, new Share(12, 20).CompareTo(new Share(3, 5)));
        Assert.NotEqual(new Share(12, 20), new Share(3, 5));
    }

    /// <remarks>Raters "at least one": an open end has no largest number, and the share of it no base that anyone said.</remarks>
    [Theory]
    [InlineData(0, 0, 1, int.MaxValue, "0%")]
    [InlineData(0, 0, 20, int.MaxValue, "0%")]
    [InlineData(5, 5, 10, int.MaxValue, "不超过5/10（50%）")]
    [InlineData(1, 5, 10, int.MaxValue, "不超过5/10（50%）")]
    [InlineData(5, int.MaxValue, 10, 20, "不少于5/20（25%）")]
    [InlineData(5, int.MaxValue, 10, int.MaxValue, "未知")]
    [InlineData(0, 0, 10, 20, "0%")]
    [InlineData(0, 3, 10, 20, "不超过3/10（30%）")]
    [InlineData(5, 5, 10, 20, "5/20（25%）至5/10（50%）")]
    [InlineData(0, 0, 10, 10, "0/10（0%）")]
    public void A_share_of_open_ends_is_shown_open(int leastPart, int mostPart, int leastWhole, int mostWhole, string shown) =>
        Assert.Equal(shown, UnionGovernance.Facts.ShareForm.Instance.Show(Fact.Share(Fact.Within(leastPart, mostPart), Fact.Within(leastWhole, mostWhole)), Language.Chinese));

    [Fact]
    public void Sixty_percent_of_154_is_93_heads() => Assert.Equal(93, new Share(60, 100).HeadsOf(154));

    [Fact]
    public void A_share_of_nothing_has_no_size()
    {
        Assert.Throws<InvalidOperationException>(() => new Share(0, 0).CompareTo(new Share(1, 2)));
        Assert.Throws<InvalidOperationException>(() => new Share(1, 2).CompareTo(new Share(0, 0)));
        Assert.Throws<InvalidOperationException>(() => new Share(0, 0).HeadsOf(1));
    }

    [Fact]
    public void Negative_counts_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(1, -2));
    }

    [Fact]
    public void Order_is_that_of_the_fractions_however_large_the_counts() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[1, int.MaxValue], Gen.Int[0, int.MaxValue], Gen.Int[1, int.MaxValue])
            .Sample(
                (a, b, c, d) =>
                {
                    var oracle = ((BigInteger)a * d).CompareTo((BigInteger)c * b);
                    Assert.Equal(oracle, new Share(a, b).CompareTo(new Share(c, d)));
                },
                iter: 20_000);
}
