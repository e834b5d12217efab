using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Seals;
using UnionGovernance.Selections;

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

    /// <remarks>Steps are taken one after the other; of matters, one is no earlier than another.</remarks>
    [Fact]
    public void Steps_have_an_order_and_matters_have_none()
    {
        Assert.Equal("班级团支部推荐 → 党委确定", SelectionStep.ListForm.Show(Sequence.Of([SelectionStep.BranchRecommends, SelectionStep.PartyDecides]), Language.Chinese));
        Assert.Equal("保管、使用", SealMatter.ListForm.Show(Sequence.Of([SealMatter.Custody, SealMatter.Use]), Language.Chinese));
    }

    [Fact]
    public void Of_a_list_that_may_be_longer_it_is_said_that_these_are_the_least()
    {
        var some = Sequence.Of(["甲"]);

        Assert.Equal("至少有 甲", _names.ShowWithin(some, some, Edges.Included, Language.Chinese));
        Assert.Equal("at least 甲", _names.ShowWithin(some, some, Edges.Included, Language.English));
    }

    [Fact]
    public void Bounds_are_said_by_what_they_leave_open()
    {
        static string Said(int low, int high, Edges edges = Edges.Included) => CountForm.Heads.ShowWithin(low, high, edges, Language.Chinese);

        Assert.Equal(["未知", "不少于3人", "不超过5人", "3人至5人"], new[] { Said(0, int.MaxValue), Said(3, int.MaxValue), Said(0, 5), Said(3, 5) });
        Assert.Equal("超过0人", Said(0, int.MaxValue, Edges.LowExcluded));
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

    /// <remarks>A surplus is a share too, and there is none so large that no larger one is written.</remarks>
    [Fact]
    public void Above_every_share_lies_another() => Assert.Contains(new(2_000_000_001, 1), ShareForm.Instance.EachKind([new(2_000_000_000, 1)]));

    [Fact]
    public void Lists_are_told_apart_by_what_stands_in_them_and_by_order_only_where_one_names_an_order()
    {
        Assert.Equal(["", "乙", "甲", "甲乙"], Kinds(["甲"], ["乙"]));
        Assert.Equal(["", "甲乙"], Kinds(["甲", "乙"]));
        Assert.Subset(Kinds(["甲"], ["甲", "乙"]).ToHashSet(), new HashSet<string> { "", "乙", "甲", "甲乙", "乙甲" });
    }

    /// <remarks>Whoever took both 甲乙 and 甲丙 may have taken 甲 once.</remarks>
    [Fact]
    public void Two_orders_that_begin_alike_are_kept_by_one_beginning()
    {
        Assert.Subset(Kinds(["甲", "乙"], ["甲", "丙"]).ToHashSet(), new HashSet<string> { "甲乙丙", "甲丙乙", "甲乙甲丙" });
        Assert.All(Kinds(["甲", "乙"], ["丙", "丁"]), static k => Assert.Equal(k.Contains('丙', StringComparison.Ordinal), k.Contains('丁', StringComparison.Ordinal)));
    }

    // Of the names that are given; beside them each kind holds another name or none.
    private static IEnumerable<string> Kinds(params string[][] lists) =>
        _names.EachKind([.. lists.Select(static l => Sequence.Of<string>(l))]).Select(static k => string.Concat(k)).Where(static k => k.All("甲乙丙丁".Contains)).Order(StringComparer.Ordinal);

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
        Assert.Equal("33.36%", Decimals.Percent(new(3336, 10_000), new Share(3331, 10_000)));
        Assert.Equal("40.1%", Decimals.Percent(new(4012, 10_000), new Share(1, 2)));
        Assert.Equal("50.1%", Decimals.Percent(new(501, 1_000), new Share(1, 2)));
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
