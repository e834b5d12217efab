using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

public sealed class VoteTests
{
    private static readonly CongressTerms _terms = new();
    private static readonly Vote _hands = new() { Matter = "工作报告", Manner = Manner.ShowOfHands, Due = 150, Present = 101 };
    private static readonly Vote _ballot = new()
    {
        Matter = "工作报告",
        Manner = Manner.SecretBallot,
        Due = 150,
        Present = 101,
        Ballots = new() { Issued = 101, Returned = 100, Valid = 98, Invalid = 2 },
        For = 60,
        Against = 30,
        Abstain = 8,
    };

    /// <remarks>1/2 of 101 present = 50.5, so 51: 50 do not carry, 51 do.</remarks>
    [Theory]
    [InlineData(50, Verdict.NotMet)]
    [InlineData(51, Verdict.Met)]
    [InlineData(null, Verdict.Undetermined)]
    public void Half_or_more_of_those_present_carry_a_resolution(int? votes, Verdict carried)
    {
        var outcome = VoteOutcome.Of(_hands with { For = votes }, _terms);

        Assert.Equal(51, outcome.Needed);
        Assert.Equal(carried, outcome.Carried);
        Assert.Equal(votes is null ? ["赞成票"] : [], outcome.Missing.Select(m => m.Chinese));
    }

    /// <remarks>2/3 of 101 present = 67.33, so 68: 67 do not amend, 68 do.</remarks>
    [Theory]
    [InlineData(67, Verdict.NotMet)]
    [InlineData(68, Verdict.Met)]
    public void Two_thirds_or_more_of_those_present_amend_the_charter(int votes, Verdict carried) =>
        Assert.Equal(carried, VoteOutcome.Of(_hands with { Kind = VoteMatter.Amendment, For = votes }, _terms).Carried);

    /// <remarks>1/2 of 101 present = 50.5, so 51; of 98 valid ballots 49; of 150 due 75.</remarks>
    [Theory]
    [InlineData(MajorityBase.Present, 51)]
    [InlineData(MajorityBase.ValidBallots, 49)]
    [InlineData(MajorityBase.Due, 75)]
    public void The_charter_says_of_what_the_majority_is_taken(MajorityBase basis, int needed) =>
        Assert.Equal(needed, VoteOutcome.Of(_ballot, _terms with { Resolution = _terms.Resolution with { Base = basis } }).Needed);

    [Fact]
    public void By_a_show_of_hands_those_present_stand_for_the_valid_ballots() =>
        Assert.Equal(51, VoteOutcome.Of(_hands, _terms with { Resolution = _terms.Resolution with { Base = MajorityBase.ValidBallots } }).Needed);

    [Fact]
    public void A_majority_of_the_valid_ballots_is_unknown_while_nobody_says_whether_there_were_ballots()
    {
        var outcome = VoteOutcome.Of(_hands with { Manner = null, For = 50 }, _terms with { Resolution = _terms.Resolution with { Base = MajorityBase.ValidBallots } });

        Assert.Equal(Verdict.Undetermined, outcome.Carried);
        Assert.Null(outcome.Needed);
        Assert.Equal(["表决方式"], outcome.Missing.Select(m => m.Chinese));
    }

    /// <remarks>2/3 of 150 due = 100: 99 are no quorum, 100 are; all present say yes.</remarks>
    [Theory]
    [InlineData(99, Verdict.NotMet)]
    [InlineData(100, Verdict.Met)]
    public void Without_a_quorum_a_vote_decides_nothing(int present, Verdict quorum)
    {
        var outcome = VoteOutcome.Of(_hands with { Present = present, For = present }, _terms);

        Assert.Equal(quorum, outcome.Quorum.Verdict);
        Assert.Equal(quorum == Verdict.Met ? Verdict.Met : Verdict.Undetermined, outcome.Carried);
        Assert.Equal(quorum == Verdict.Met ? [] : [VoteRules.Quorum], outcome.Refusals.Select(r => r.By));
    }

    [Fact]
    public void An_empty_vote_lacks_everything_and_decides_nothing()
    {
        var outcome = VoteOutcome.Of(new() { Matter = "工作报告" }, _terms);

        Assert.Equal(Verdict.Undetermined, outcome.Carried);
        Assert.Equal(["应到人数", "实到人数", "赞成票"], outcome.Missing.Select(m => m.Chinese));
        Assert.Empty(outcome.Refusals);
    }

    [Fact]
    public void A_ballot_whose_papers_are_not_counted_decides_nothing()
    {
        var outcome = VoteOutcome.Of(_ballot with { Ballots = new() }, _terms);

        Assert.Equal(Verdict.Undetermined, outcome.Carried);
        Assert.Equal(["发出票数", "收回票数", "有效票数", "无效票数"], outcome.Missing.Select(m => m.Chinese));
    }

    /// <remarks>101 present ≥ 101 issued ≥ 100 returned = 98 valid + 2 invalid; 60 + 30 + 8 = 98. 60 ≥ 51 = 1/2 of 101, rounded up.</remarks>
    [Fact]
    public void Ballots_that_add_up_are_taken()
    {
        Assert.Empty(VoteOutcome.Of(_ballot, _terms).Refusals);
        Assert.Equal(Verdict.Met, VoteOutcome.Of(_ballot, _terms).Carried);
    }

    /// <remarks>present 101 > 100 due; issued 102 > 101 present; returned 100 > 99 issued; 98 + 2 = 100 ≠ 99 returned; 60 + 30 + 7 = 97 and 60 + 30 + 9 = 99, not 98; 91 + 8 = 99 > 98; by hands 60 + 42 = 102 > 101, and 102 > 101.</remarks>
    public static TheoryData<Vote, string> Broken => new()
    {
        { _ballot with { Due = 100 }, "vote.present-within-due" },
        { _ballot with { Ballots = _ballot.Ballots with { Issued = 102 } }, "vote.issued-within-present" },
        { _ballot with { Ballots = _ballot.Ballots with { Issued = 99 } }, "vote.returned-within-issued" },
        { _ballot with { Ballots = _ballot.Ballots with { Returned = 99 } }, "vote.returned-is-valid-and-invalid" },
        { _ballot with { Abstain = 7 }, "vote.votes-fit" },
        { _ballot with { Abstain = 9 }, "vote.votes-fit" },
        { _ballot with { Against = null, For = 91 }, "vote.votes-fit" },
        { _hands with { For = 60, Against = 42 }, "vote.votes-fit" },
        { _hands with { For = 102 }, "vote.votes-fit" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Counts_that_cannot_be_are_refused(Vote vote, string rule)
    {
        var outcome = VoteOutcome.Of(vote, _terms);

        Assert.Equal([rule], outcome.Refusals.Select(r => r.By.Id));
        Assert.Equal(Verdict.Undetermined, outcome.Carried);
    }

    [Fact]
    public void By_a_show_of_hands_not_everyone_need_raise_a_hand() =>
        Assert.Empty(VoteOutcome.Of(_hands with { For = 60, Against = 1, Abstain = 1 }, _terms).Refusals);
}
