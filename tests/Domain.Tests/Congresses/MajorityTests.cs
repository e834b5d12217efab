using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

public sealed class MajorityTests
{
    [Fact]
    public void What_exactly_half_means_is_said_of_a_half_alone()
    {
        Assert.Equal("赞成票恰为实到代表半数的，不通过", new Majority(new(1, 2), MoreThan: true, MajorityBase.Present).AtHalf()!.Chinese);
        Assert.EndsWith("即为通过", new Majority(new(2, 4), MoreThan: false, MajorityBase.Present).AtHalf()!.Chinese, StringComparison.Ordinal);
        Assert.Null(new Majority(new(2, 3), MoreThan: false, MajorityBase.Present).AtHalf());
    }

    [Theory]
    [InlineData(2, 3, false)]
    [InlineData(2, 3, true)]
    [InlineData(1, 2, false)]
    [InlineData(1, 2, true)]
    public void A_quorum_is_exact_for_every_attendance_up_to_two_thousand(int part, int whole, bool moreThan)
    {
        var majority = new Majority(new(part, whole), moreThan, MajorityBase.Due);
        for (var due = 1; due <= 2_000; due++)
        {
            var needed = majority.Needed(due);
            for (var present = 0; present <= due; present++)
            {
                var enough = moreThan ? present * whole > due * part : present * whole >= due * part;
                if (enough != present >= needed)
                {
                    Assert.Fail($"{present} of {due}: {needed} needed");
                }
            }

            Assert.Equal(Verdict.Met, Quorum.Of(new(due, needed), majority).Verdict);
            Assert.Equal(Verdict.NotMet, Quorum.Of(new(due, needed - 1), majority).Verdict);
        }
    }

    [Theory]
    [InlineData(9, false, 6)]
    [InlineData(9, true, 7)]
    [InlineData(10, false, 7)]
    [InlineData(10, true, 7)]
    public void Two_thirds_or_more_and_more_than_two_thirds_part_only_where_the_third_is_whole(int due, bool moreThan, int needed) =>
        Assert.Equal(needed, new Majority(new(2, 3), moreThan, MajorityBase.Due).Needed(due));

    [Fact]
    public void Nobody_carries_nothing()
    {
        Assert.Equal(1, new Majority(new(1, 2), MoreThan: false, MajorityBase.Present).Needed(0));
        Assert.Equal(Verdict.NotMet, Quorum.Of(new(0, 0), new CongressTerms().Quorum).Verdict);
    }

    [Fact]
    public void The_largest_numbers_do_not_overflow()
    {
        Assert.Equal(int.MaxValue, new Majority(new(int.MaxValue, int.MaxValue), MoreThan: false, MajorityBase.Due).Needed(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CongressTerms().Quorum.Needed(-1));
    }

    [Theory]
    [InlineData(null, 5)]
    [InlineData(5, null)]
    [InlineData(null, null)]
    public void While_due_or_present_is_unknown_so_is_the_quorum(int? due, int? present) =>
        Assert.Equal(Verdict.Undetermined, Quorum.Of(new(due, present), new CongressTerms().Quorum).Verdict);

    [Fact]
    public void A_majority_says_whether_the_share_itself_suffices()
    {
        Assert.Equal("应到代表的三分之二以上（含本数）", new CongressTerms().Quorum.Describe().Chinese);
        Assert.Equal("实到代表的过半数", new CongressTerms().Election.Describe().Chinese);
        Assert.Equal("超过实到代表的半数", new CongressTerms().Election.Reached());
        Assert.Equal("应到代表的四分之三以上（含本数）", new Majority(new(3, 4), MoreThan: false, MajorityBase.Due).Describe().Chinese);
        Assert.Equal("全体应到代表", new Majority(new(1, 1), MoreThan: false, MajorityBase.Due).Describe().Chinese);
    }
}
