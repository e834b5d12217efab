using System.Text;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Facts;

/// <summary>A share of which nobody says the base stays one: read, shown, written and judged without a base.</summary>
public sealed class PercentageTests
{
    private static readonly Requirement<Member> _first = new FirstShareOf<Member>(MemberFacts.RankLastYear, new(3, 10));

    [Theory]
    [InlineData("28.5%", "28.5%")]
    [InlineData("28.50%", "28.5%")]
    [InlineData("0%", "0%")]
    [InlineData("100%", "100%")]
    [InlineData("30.0813%", "30.0813%")]
    [InlineData("60%", "60%")]
    public void A_percentage_of_a_file_is_written_and_shown_without_a_base(string written, string shown)
    {
        var record = Read(written);

        Assert.True(record.Congress.NonCadreShare.Low.IsPercentage);
        Assert.Equal(shown, ShareForm.Instance.Show(record.Congress.NonCadreShare.Low, Language.Chinese));
        Assert.Contains($"\"{shown}\"", Encoding.UTF8.GetString(RecordFile.Write(record)), StringComparison.Ordinal);
        Assert.Equal(record, RecordFile.Read(RecordFile.Write(record)).Value);
    }

    [Fact]
    public void A_bound_in_percent_stays_one() =>
        Assert.Equal("不足50%", CongressShare("""{ "below": "50%" }""").Describe(Language.Chinese));

    [Fact]
    public void A_fraction_keeps_its_base() => Assert.Equal("12/20（60%）", CongressShare("\"12/20\"").Describe(Language.Chinese));

    [Fact]
    public void A_percentage_is_as_large_as_its_fraction_and_not_the_same()
    {
        Assert.Equal(0, Share.Percentage(60).CompareTo(new(12, 20)));
        Assert.NotEqual(new(12, 20), Share.Percentage(60));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10_001)]
    [InlineData(0.00001)]
    public void What_is_no_percentage_is_refused(double percent) => Assert.Throws<ArgumentOutOfRangeException>(() => Share.Percentage((decimal)percent));

    [Theory]
    [InlineData(28.5, Verdict.Met)]
    [InlineData(30, Verdict.Met)]
    [InlineData(30.0001, Verdict.NotMet)]
    [InlineData(40, Verdict.NotMet)]
    [InlineData(99.9, Verdict.NotMet)]
    public void A_rank_in_percent_is_judged_by_its_size(double percent, Verdict verdict) => Assert.Equal(verdict, _first.Judge(Ranked(percent)));

    [Theory]
    [InlineData(100)]
    [InlineData(50)]
    [InlineData(33.3333)]
    [InlineData(33.33)]
    [InlineData(33.3)]
    [InlineData(33)]
    public void A_rank_in_percent_may_be_the_first_of_a_tiny_major(double percent) => Assert.Equal(Verdict.Undetermined, _first.Judge(Ranked(percent)));

    [Fact]
    public void No_heads_are_advised_on_a_percentage()
    {
        var record = Read("45%");
        var mend = Assert.Single(new ShareAtLeast<UnionRecord>(CongressFacts.NonCadreShare, new(3, 5)).Mends(record));

        Assert.Null(mend.Levers);
    }

    private static Member Ranked(double percent) => new() { Id = "m01", RankLastYear = Fact.Given(Share.Percentage((decimal)percent)) };

    private static Measurement CongressShare(string json) => CongressFacts.NonCadreShare.Measure(Parse(json));

    private static UnionRecord Read(string percentage) => Parse($"\"{percentage}\"");

    private static UnionRecord Parse(string json) => RecordFile.Read(Encoding.UTF8.GetBytes(
        $$"""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025", "congress": { "nonCadreShare": {{json}} } }""")).Value!;
}
