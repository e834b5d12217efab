using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;

namespace UnionGovernance.Tests.Congresses;

public sealed class ContestTests
{
    private static readonly CongressTerms _terms = new();

    /// <remarks>More than 1/2 of 100 present: 51. Of 98 valid ballots: 98/2 = 49, so 50. Of 120 due: 120/2 = 60, so 61.</remarks>
    [Theory]
    [InlineData(MajorityBase.Present, 51)]
    [InlineData(MajorityBase.ValidBallots, 50)]
    [InlineData(MajorityBase.Due, 61)]
    public void The_charter_says_of_what_more_than_half_is_needed(MajorityBase basis, int needed) =>
        Assert.Equal(needed, ContestOutcome.Of(Of(1, ("甲", 60), ("乙", 38)), _terms with { Election = _terms.Election with { Base = basis } }).Needed);

    /// <remarks>More than 1/2 of 100: 51. 乙 60 and 甲 55 have it and fill both seats; 丙 has 40.</remarks>
    [Fact]
    public void Whoever_has_more_than_half_is_elected_in_order_of_votes()
    {
        var outcome = ContestOutcome.Of(Of(2, ("甲", 55), ("乙", 60), ("丙", 40)), _terms);

        Assert.Equal(["乙", "甲"], outcome.Elected);
        Assert.True(outcome.IsDecided);
    }

    /// <remarks>100/2 = 50: 50 is not more, 51 is.</remarks>
    [Theory]
    [InlineData(50, false)]
    [InlineData(51, true)]
    public void Exactly_half_is_not_more_than_half(int votes, bool elected) =>
        Assert.Equal(elected, ContestOutcome.Of(Of(1, ("甲", votes), ("乙", 40)), _terms).IsDecided);

    /// <remarks>2 seats, 51 needed: 甲 70 has the first; 乙 60 and 丙 60 are equal at the second: 1 seat, two contend.</remarks>
    [Fact]
    public void A_tie_at_the_edge_waits_for_a_second_ballot_among_the_tied()
    {
        var outcome = ContestOutcome.Of(Tied, _terms);

        Assert.Equal(new(Settlement.SecondBallot, Tie: true, 1, ["乙", "丙"]), outcome.Pending);
        Assert.Equal(["甲"], outcome.Elected);
        Assert.False(outcome.IsDecided);
    }

    /// <remarks>1 seat of the tie: the majority was had before, so 1 vote is needed; 乙 30, 丙 29.</remarks>
    [Fact]
    public void A_second_ballot_on_a_tie_goes_by_votes_alone()
    {
        var outcome = ContestOutcome.Of(Tied with { Again = Of(1, ("乙", 30), ("丙", 29)) }, _terms);

        Assert.Equal(["甲", "乙"], outcome.Elected);
        Assert.Equal(1, outcome.Again!.Needed);
        Assert.True(outcome.IsDecided);
    }

    /// <remarks>Second: 乙 49, 丙 49, equal. Third: 乙 48, 丙 50.</remarks>
    [Fact]
    public void A_second_ballot_may_be_tied_again_and_a_third_settles_it()
    {
        var second = Of(1, ("乙", 49), ("丙", 49));

        Assert.Equal(new(Settlement.SecondBallot, Tie: true, 1, ["乙", "丙"]), ContestOutcome.Of(Tied with { Again = second }, _terms).Again!.Pending);
        Assert.False(ContestOutcome.Of(Tied with { Again = second }, _terms).IsDecided);
        Assert.Equal(["甲", "丙"], ContestOutcome.Of(Tied with { Again = second with { Again = Of(1, ("乙", 48), ("丙", 50)) } }, _terms).Elected);
    }

    /// <remarks>2 seats, 51 needed: 甲 60 has one; 乙 50 and 丙 40 have not: 1 seat left. Again 51 needed: 乙 50 has not, 丙 51 has, 乙 51 has, also where 乙 stands alone.</remarks>
    [Fact]
    public void A_seat_that_nobody_won_needs_the_majority_again()
    {
        var contest = Of(2, ("甲", 60), ("乙", 50), ("丙", 40));

        Assert.Equal(new(Settlement.SecondBallot, Tie: false, 1, ["乙", "丙"]), ContestOutcome.Of(contest, _terms).Pending);
        Assert.Equal(["甲"], ContestOutcome.Of(contest with { Again = Of(1, ("乙", 50), ("丙", 40)) }, _terms).Elected);
        Assert.Equal(["甲", "丙"], ContestOutcome.Of(contest with { Again = Of(1, ("乙", 40), ("丙", 51)) }, _terms).Elected);
        Assert.Equal(["甲", "乙"], ContestOutcome.Of(contest with { Again = Of(1, ("乙", 51)) }, _terms).Elected);
    }

    /// <remarks>
    /// A tie (乙 60, 丙 60), again tied (49 and 49), settled by 48 and 50. A seat that nobody won (乙 50 of 51), filled by 51. With 1 present, 1 vote is the majority,
    /// so that a vote on a seat that nobody won needs as many votes as one on a tie.
    /// </remarks>
    [Fact]
    public void Which_ballot_it_is_and_whether_it_settles_a_tie_are_facts_of_the_outcome()
    {
        var tied = ContestOutcome.Of(Tied with { Again = Of(1, ("乙", 49), ("丙", 49)) with { Again = Of(1, ("乙", 48), ("丙", 50)) } }, _terms);
        var open = ContestOutcome.Of(Of(2, ("甲", 60), ("乙", 50)) with { Again = Of(1, ("乙", 51)) }, _terms);
        var alone = ContestOutcome.Of(Of(1, ("甲", 0)) with { Again = Of(1, ("甲", 1)) with { Due = 1, Present = 1, Count = new() { Votes = [new() { Name = "甲", For = 1 }], Ballots = new() { Issued = 1, Returned = 1, Valid = 1, Invalid = 0 } } } }, _terms);

        Assert.Equal([(1, false), (2, true), (3, true)], tied.Whole.Select(static o => (o.Ballot, o.SettlesTie)));
        Assert.Equal([(1, false), (2, false)], open.Whole.Select(static o => (o.Ballot, o.SettlesTie)));
        Assert.Equal((1, false), (alone.Again!.Needed, alone.Again.SettlesTie));
    }

    /// <remarks>The tie: 乙 60, 丙 60 for 1 seat. By hands: 乙 20, 丙 70.</remarks>
    [Fact]
    public void A_show_of_hands_settles_a_tie_where_the_charter_says_so()
    {
        var terms = _terms with { Tie = Settlement.ShowOfHands };
        var hands = new Contest { Seats = 1, Due = 120, Present = 100, Candidates = [new() { Name = "乙" }, new() { Name = "丙" }], Count = new() { Votes = [new() { Name = "乙", For = 20 }, new() { Name = "丙", For = 70 }] } };

        Assert.Equal(Settlement.ShowOfHands, ContestOutcome.Of(Tied, terms).Pending!.By);
        Assert.Equal(["甲", "丙"], ContestOutcome.Of(Tied with { Again = hands }, terms).Elected);
        Assert.Equal(["甲", "丙"], ContestOutcome.Of(Tied with { Again = hands with { Manner = Manner.ShowOfHands } }, terms).Elected);
        Assert.Equal([ElectionRules.Settled], ContestOutcome.Of(Tied with { Again = hands with { Manner = Manner.SecretBallot } }, terms).Refusals.Select(r => r.By));
    }

    /// <remarks>2 seats: 甲 70 has one, 乙 60 and 丙 60 are equal and left out, 2 − 1 = 1 stays vacant.</remarks>
    [Fact]
    public void A_vacancy_leaves_all_the_tied_out()
    {
        var terms = _terms with { Tie = Settlement.Vacancy };
        var outcome = ContestOutcome.Of(Tied, terms);

        Assert.Equal(["甲"], outcome.Elected);
        Assert.Equal(1, outcome.Vacant);
        Assert.True(outcome.IsDecided);
        Assert.Equal([ElectionRules.Settled], ContestOutcome.Of(Tied with { Again = Of(1, ("乙", 60), ("丙", 1)) }, terms).Refusals.Select(r => r.By));
    }

    [Theory]
    [InlineData("丙", true)]
    [InlineData("甲", false)]
    [InlineData("乙 丙", false)]
    [InlineData("乙 乙", false)]
    public void Lots_settle_a_tie_exactly_when_they_fit(string lots, bool fit)
    {
        var outcome = ContestOutcome.Of(Tied with { Lots = [.. lots.Split(' ')] }, _terms with { Tie = Settlement.Lots });

        Assert.Equal(fit, outcome.IsDecided);
        Assert.Equal(fit ? ["甲", "丙"] : ["甲"], outcome.Elected);
        Assert.Equal(fit ? [] : [ElectionRules.Settled], outcome.Refusals.Select(r => r.By));
    }

    [Fact]
    public void Lots_wait_to_be_drawn_and_never_elect_someone_without_the_majority()
    {
        var terms = _terms with { Tie = Settlement.Lots, TooFew = Settlement.Lots };

        Assert.Equal(Settlement.Lots, ContestOutcome.Of(Tied, terms).Pending!.By);
        Assert.Equal([ElectionRules.Settled], ContestOutcome.Of(Of(1, ("甲", 40), ("乙", 40)) with { Lots = ["甲"] }, terms).Refusals.Select(r => r.By));
        Assert.Equal([ElectionRules.Settled], ContestOutcome.Of(Tied with { Again = Of(1, ("乙", 60), ("丙", 1)) }, terms).Refusals.Select(r => r.By));
    }

    public static TheoryData<Contest> Unsettled => new()
    {
        Of(1, ("甲", 60), ("乙", 30)) with { Again = Of(1, ("甲", 60)) },
        Of(1, ("甲", 60), ("乙", 30)) with { Lots = ["甲"] },
        Tied with { Lots = ["乙"] },
        Tied with { Again = Of(2, ("乙", 60), ("丙", 30)) },
        Tied with { Again = Of(1, ("乙", 60)) },
        Tied with { Again = Of(1, ("甲", 20), ("乙", 60), ("丙", 10)) },
        Tied with { Again = Of(1, ("乙", 60), ("丙", 30)) with { Manner = Manner.ShowOfHands } },
        Of(2, ("甲", 60), ("乙", 50), ("丙", 40)) with { Again = Of(1, ("甲", 60), ("乙", 30)) },
    };

    [Theory]
    [MemberData(nameof(Unsettled))]
    public void What_settles_nothing_or_the_wrong_thing_is_refused(Contest contest) =>
        Assert.Equal([ElectionRules.Settled], ContestOutcome.Of(contest, _terms).Refusals.Select(r => r.By));

    [Fact]
    public void Two_counts_that_differ_are_refused_place_by_place()
    {
        var contest = Of(1, ("甲", 60), ("乙", 38));
        var outcome = ContestOutcome.Of(contest with { Recount = contest.Count! with { Votes = [new() { Name = "甲", For = 59 }, new() { Name = "丙", For = 1 }] } }, _terms);

        Assert.Equal(
            [new(new("甲的赞成票", "votes for 甲"), 60, 59), new(new("乙的赞成票", "votes for 乙"), 38, null), new TallyDifference(new("丙的赞成票", "votes for 丙"), null, 1)],
            outcome.Differences);
        Assert.All(outcome.Refusals, r => Assert.Equal(ElectionRules.CountsAgree, r.By));
        Assert.Equal(3, outcome.Refusals.Length);
        Assert.Empty(outcome.Elected);
    }

    [Fact]
    public void Two_counts_that_agree_say_nothing()
    {
        var contest = Of(1, ("甲", 60), ("乙", 38));

        Assert.Empty(ContestOutcome.Of(contest with { Recount = contest.Count }, _terms).Differences);
    }

    [Fact]
    public void A_recount_names_every_kind_of_paper_that_differs()
    {
        var papers = new BallotCount { Issued = 1, Returned = 2, Valid = 3, Invalid = 4 };

        Assert.Equal(
            ["发出票数", "收回票数", "有效票数", "无效票数"],
            TallyDifferences.Of(new() { Ballots = papers }, new()).Select(d => d.Place.Chinese));
    }

    /// <remarks>51 needed: 丙, written in, has 55; 甲 40, 乙 3. 40 + 3 + 55 = 98 valid ballots.</remarks>
    [Fact]
    public void Where_write_ins_are_allowed_one_may_win()
    {
        var contest = Of(1, ("甲", 40), ("乙", 3));
        contest = contest with { Count = contest.Count! with { WriteIns = [new() { Name = "丙", For = 55 }] } };

        Assert.Equal(["丙"], ContestOutcome.Of(contest, _terms with { WriteIns = true }).Elected);
        Assert.Equal([ElectionRules.CandidatesOnly], ContestOutcome.Of(contest, _terms).Refusals.Select(r => r.By));
    }

    [Fact]
    public void A_candidate_is_not_written_in_as_well()
    {
        var contest = Of(2, ("甲", 60), ("乙", 60));
        contest = contest with { Count = contest.Count! with { WriteIns = [new() { Name = "甲", For = 55 }] } };

        Assert.Equal([VoteRules.VotesFit], ContestOutcome.Of(contest, _terms with { WriteIns = true }).Refusals.Select(r => r.By));
    }

    [Fact]
    public void A_contest_lacks_what_nobody_stated()
    {
        var full = Of(1, ("甲", 60), ("乙", 38));

        Assert.Equal(["应到人数", "实到人数", "候选人", "计票结果"], Missing(new() { Seats = 1 }));
        Assert.Equal(["乙的得票"], Missing(full with { Count = full.Count! with { Votes = [full.Count.Votes[0]] } }));
        Assert.Equal(["发出票数", "收回票数", "有效票数", "无效票数"], Missing(full with { Count = full.Count! with { Ballots = new() } }));
        Assert.Equal(["实到人数"], Missing(full with { Present = null }));

        static IEnumerable<string> Missing(Contest contest) => ContestOutcome.Of(contest, _terms).Missing.Select(m => m.Chinese);
    }

    private static Contest Tied => Of(2, ("甲", 70), ("乙", 60), ("丙", 60));

    private static Contest Of(int seats, params (string Name, int For)[] votes) => new()
    {
        Seats = seats,
        Due = 120,
        Present = 100,
        Candidates = [.. votes.Select(v => new Candidate { Name = v.Name })],
        Count = new()
        {
            Ballots = new() { Issued = 100, Returned = 100, Valid = 98, Invalid = 2 },
            Votes = [.. votes.Select(v => new CandidateVotes { Name = v.Name, For = v.For })],
        },
    };

    /// <remarks>More than 1/2 of 10: 6. 甲 9 and 乙 8 have it; 3 − 2 = 1 seat is left, and nobody is left who stood.</remarks>
    [Fact]
    public void Where_everybody_who_stood_is_elected_the_seats_left_stay_vacant()
    {
        var contest = new Contest
        {
            Seats = 3,
            Due = 10,
            Present = 10,
            Manner = Manner.SecretBallot,
            Candidates = [new() { Name = "甲" }, new() { Name = "乙" }],
            Count = new() { Ballots = new() { Issued = 10, Returned = 10, Valid = 10, Invalid = 0 }, Votes = [new() { Name = "甲", For = 9 }, new() { Name = "乙", For = 8 }] },
        };

        var outcome = ContestOutcome.Of(contest, new());

        Assert.Equal((1, true), (outcome.Vacant, outcome.IsDecided));
    }
}
