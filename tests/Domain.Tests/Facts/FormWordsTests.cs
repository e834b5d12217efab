using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Facts;

/// <summary>How a fact is said to people, in either language, and which kinds of value lie about one that is named.</summary>
public sealed class FormWordsTests
{
    private static readonly ListForm<string> _names = new(Forms.Name, ordered: false);
    private static readonly ListForm<string> _steps = new(Forms.Name, ordered: true);

    [Fact]
    public void A_list_is_said_in_either_language_and_an_empty_one_is_none()
    {
        Assert.Equal("无", _names.Show(Sequence.Of<string>([]), Language.Chinese));
        Assert.Equal("none", _names.Show(Sequence.Of<string>([]), Language.English));
        Assert.Equal("甲、乙", _names.Show(Sequence.Of(["甲", "乙"]), Language.Chinese));
        Assert.Equal("甲, 乙", _names.Show(Sequence.Of(["甲", "乙"]), Language.English));
        Assert.Equal("甲 → 乙", _steps.Show(Sequence.Of(["甲", "乙"]), Language.English));
    }

    [Fact]
    public void Of_a_list_that_may_be_longer_it_is_said_that_these_are_the_least()
    {
        var some = Sequence.Of(["甲"]);

        Assert.Equal("至少有 甲", _names.ShowWithin(some, some, Edges.Included, Language.Chinese));
        Assert.Equal("at least 甲", _names.ShowWithin(some, some, Edges.Included, Language.English));
    }

    [Fact]
    public void What_nobody_knows_is_said_in_either_language()
    {
        Assert.Equal("未知", CountForm.Heads.Show(Fact.Unknown<int>(), Language.Chinese));
        Assert.Equal("unknown", CountForm.Heads.Show(Fact.Unknown<int>(), Language.English));
        Assert.Equal("不适用", CountForm.Heads.Show(Fact.NotApplicable<int>(), Language.Chinese));
        Assert.Equal("not applicable", CountForm.Heads.Show(Fact.NotApplicable<int>(), Language.English));
    }

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "2024年")]
    [InlineData("2024-02-01", "2024-02-29", "2024年2月")]
    [InlineData("2024-02-01", "2024-02-28", "2024年2月1日至2024年2月28日")]
    [InlineData("2024-01-02", "2024-12-31", "2024年1月2日至2024年12月31日")]
    public void A_whole_month_and_a_whole_year_are_said_as_such(string from, string to, string said)
    {
        var pattern = NodaTime.Text.LocalDatePattern.Iso;

        Assert.Equal(said, DateForm.Instance.ShowWithin(pattern.Parse(from).Value, pattern.Parse(to).Value, Edges.Included, Language.Chinese));
    }

    [Fact]
    public void About_a_day_lie_the_day_before_and_the_day_after()
    {
        LocalDate day = new(2024, 3, 1);

        Assert.Equal([new(2024, 2, 29), day, new(2024, 3, 2)], DateForm.Instance.EachKind([day]));
    }

    /// <remarks>1/3 has the fewest heads below one half, 1/1 above it; a share of nothing has no size.</remarks>
    [Fact]
    public void About_a_share_lie_those_of_the_fewest_heads_and_none_of_nothing() =>
        Assert.Equal([new(0, 0), new(0, 1), new(1, 3), new(1, 2), new(1, 1)], ShareForm.Instance.EachKind([new(1, 2)]).OrderBy(static s => s.Whole == 0 ? -1 : (double)s.Part / s.Whole));

    /// <remarks>Nothing of fewer heads lies between: 2/3 &lt; 5/7 &lt; 3/4, 5/2 &lt; 13/5 &lt; 8/3, and every other fraction between them has a larger whole.</remarks>
    [Theory]
    [InlineData(2, 3, 3, 4, 5, 7)]
    [InlineData(5, 2, 8, 3, 13, 5)]
    [InlineData(1, 3, 1, 2, 2, 5)]
    [InlineData(1, 2, 5, 2, 1, 1)]
    public void Between_two_shares_lies_the_one_of_the_fewest_heads(int part, int whole, int otherPart, int otherWhole, int betweenPart, int betweenWhole) =>
        Assert.Contains(new(betweenPart, betweenWhole), ShareForm.Instance.EachKind([new(part, whole), new(otherPart, otherWhole)]));

    [Fact]
    public void A_rank_is_never_the_noughth_nor_behind_the_last()
    {
        var ranks = ShareForm.Rank.EachKind([new(1, 2)]).ToList();

        Assert.Contains(new(1, 2), ranks);
        Assert.All(ranks, static r => Assert.InRange(r.Part, 1, r.Whole));
    }

    /// <remarks>33.36 % lies within a tenth of a point of 33.31 %, 33.4 % for short would be further away than it is; 40.12 % is far from one half.</remarks>
    [Fact]
    public void A_share_has_a_decimal_more_exactly_where_it_lies_within_a_tenth_of_a_point_of_the_limit()
    {
        Assert.Equal("33.36%", Decimals.Percent(new(3336, 10_000), 1, new(3331, 10_000)));
        Assert.Equal("40.1%", Decimals.Percent(new(4012, 10_000), 1, new(1, 2)));
        Assert.Equal("50.1%", Decimals.Percent(new(501, 1_000), 1, new(1, 2)));
    }

    [Theory]
    [InlineData("上月")]
    [InlineData("次日")]
    public void A_day_that_is_told_from_another_has_no_year(string typed)
    {
        var file = System.Text.Encoding.UTF8.GetBytes($$"""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "asOf": "{{typed}}" }""");

        Assert.Contains("年", Assert.Single(UnionGovernance.Editions.RecordFile.Read(file).Faults).Expected.Chinese, StringComparison.Ordinal);
    }
}
