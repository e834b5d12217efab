using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

public sealed class VoteTests
{
    private static readonly Vote _hands = new() { Matter = "决议", Manner = Manner.ShowOfHands, Due = 150, Present = 100, For = 50, Against = 30, Abstain = 20 };

    private static readonly Vote _ballot = new()
    {
        Matter = "章程修正案",
        Kind = VoteMatter.Amendment,
        Manner = Manner.SecretBallot,
        Due = 120,
        Present = 100,
        Ballots = new() { Issued = 100, Returned = 98, Valid = 96, Invalid = 2 },
        For = 67,
        Against = 20,
        Abstain = 9,
    };

    [Theory]
    [InlineData(50, Verdict.Met)]
    [InlineData(49, Verdict.NotMet)]
    public void Half_of_those_present_carry_a_resolution(int votes, Verdict carried) =>
        Assert.Equal(carried, VoteOutcome.Of(_hands with { For = votes }, new()).Carried);

    [Theory]
    [InlineData(67, Verdict.Met)]
    [InlineData(66, Verdict.NotMet)]
    public void Two_thirds_of_those_present_amend_the_charter(int votes, Verdict carried) =>
        Assert.Equal(carried, VoteOutcome.Of(_ballot with { For = votes, Against = 87 - votes }, new()).Carried);

    [Fact]
    public void The_base_is_the_charter_s()
    {
        var valid = new CongressTerms { Amendment = new(new(2, 3), false, MajorityBase.ValidBallots) };
        Assert.Equal(64, VoteOutcome.Of(_ballot, valid).Needed);
        Assert.Equal(80, VoteOutcome.Of(_ballot, valid with { Amendment = valid.Amendment with { Base = MajorityBase.Due } }).Needed);
        Assert.Equal(50, VoteOutcome.Of(_hands, new() { Resolution = new(new(1, 2), false, MajorityBase.ValidBallots) }).Needed);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(99, false)]
    public void Without_a_quorum_nothing_is_decided(int present, bool quorate)
    {
        var outcome = VoteOutcome.Of(_hands with { Present = present, For = 50, Against = 20, Abstain = 20 }, new());

        Assert.Equal(quorate ? [] : ["vote.quorum"], outcome.Refusals.Select(r => r.By.Id));
        Assert.Equal(quorate ? Verdict.Met : Verdict.Undetermined, outcome.Carried);
    }

    [Fact]
    public void Each_broken_identity_is_refused_by_its_rule()
    {
        Refuses("vote.present-within-due", _hands with { Due = 99 });
        Refuses("vote.issued-within-present", _ballot with { Ballots = _ballot.Ballots with { Issued = 101 } });
        Refuses("vote.returned-within-issued", _ballot with { Ballots = new() { Issued = 97, Returned = 98, Valid = 96, Invalid = 2 } });
        Refuses("vote.returned-is-valid-and-invalid", _ballot with { Ballots = _ballot.Ballots with { Invalid = 3 } });
        Refuses("vote.votes-fit", _ballot with { Abstain = 10 });
        Refuses("vote.votes-fit", _hands with { Abstain = 21 });

        static void Refuses(string rule, Vote vote)
        {
            var outcome = VoteOutcome.Of(vote, new());
            Assert.Equal(rule, Assert.Single(outcome.Refusals).By.Id);
            Assert.Equal(Verdict.Undetermined, outcome.Carried);
        }
    }

    [Fact]
    public void Whoever_raises_no_hand_is_neither_for_nor_against() =>
        Assert.Empty(VoteOutcome.Of(_hands with { Against = 0, Abstain = 0 }, new()).Refusals);

    [Fact]
    public void What_nobody_stated_is_named()
    {
        Assert.Equal(["应到人数", "实到人数", "赞成票"], VoteOutcome.Of(new() { Matter = "决议" }, new()).Missing.Select(m => m.Chinese));
        Assert.Equal(
            ["发出票数", "收回票数", "有效票数", "无效票数"],
            VoteOutcome.Of(_ballot with { Ballots = new() }, new()).Missing.Select(m => m.Chinese));
    }
}
