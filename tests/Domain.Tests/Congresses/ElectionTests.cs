using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;
using UnionGovernance.Selections;

namespace UnionGovernance.Tests.Congresses;

public sealed class ElectionTests
{
    [Fact]
    public void Winners_have_the_majority_and_are_taken_in_order_of_votes()
    {
        var outcome = Judge(Contest(2, ("甲", 60), ("乙", 75), ("丙", 51)));

        Assert.Equal(["乙", "甲"], outcome.Elected);
        Assert.Equal((true, 51), (outcome.IsDecided, outcome.Contests[0].Needed));
    }

    [Fact]
    public void The_base_of_the_majority_is_the_charter_s()
    {
        var contest = Contest(1, ("甲", 50), ("乙", 40));

        Assert.Equal((51, 1), (Judge(contest).Contests[0].Needed, Judge(contest).Contests[0].Pending!.Seats));
        var valid = Judge(contest, new() { Election = new(new(1, 2), true, MajorityBase.ValidBallots) });
        Assert.Equal((50, "甲"), (valid.Contests[0].Needed, Assert.Single(valid.Elected)));
    }

    [Theory]
    [InlineData(Settlement.SecondBallot)]
    [InlineData(Settlement.ShowOfHands)]
    [InlineData(Settlement.Lots)]
    public void A_tie_at_the_edge_waits_for_what_the_charter_says_with_the_names_concerned(Settlement tie)
    {
        var contest = Judge(Contest(2, ("甲", 80), ("乙", 55), ("丙", 55), ("丁", 6)), new() { Tie = tie }).Contests[0];

        Assert.Equal((tie, true, 1, "乙、丙"), (contest.Pending!.By, contest.Pending.Tie, contest.Pending.Seats, string.Join('、', contest.Pending.Names)));
        Assert.Equal(("甲", false), (Assert.Single(contest.Elected), contest.IsDecided));
    }

    [Fact]
    public void A_tie_inside_the_edge_is_none() => Assert.Equal(["甲", "乙"], Judge(Contest(2, ("甲", 60), ("乙", 60), ("丙", 59))).Elected);

    [Fact]
    public void A_charter_may_leave_the_seat_vacant()
    {
        var tie = Judge(Contest(2, ("甲", 80), ("乙", 55), ("丙", 55)), new() { Tie = Settlement.Vacancy });
        Assert.Equal(("甲", 1, true), (Assert.Single(tie.Elected), tie.Contests[0].Vacant, tie.IsDecided));

        var few = Judge(Contest(2, ("甲", 90), ("乙", 50), ("丙", 40)), new() { TooFew = Settlement.Vacancy });
        Assert.Equal(("甲", 1, true), (Assert.Single(few.Elected), few.Contests[0].Vacant, few.IsDecided));
    }

    /// <summary>Whoever is tied has the majority already, so the second ballot goes by order of votes.</summary>
    [Fact]
    public void A_second_ballot_settles_a_tie_by_order_of_votes()
    {
        var tie = Contest(2, ("甲", 80), ("乙", 55), ("丙", 55));

        Assert.Equal(["甲", "丙"], Judge(tie with { Again = Contest(1, ("乙", 40), ("丙", 45)) }).Elected);
        var again = Judge(tie with { Again = Contest(1, ("乙", 45), ("丙", 45)) });
        Assert.Equal((false, "乙、丙"), (again.IsDecided, string.Join('、', again.Contests[0].Again!.Pending!.Names)));
        Assert.Equal(["甲", "乙"], Judge(tie with { Again = Contest(1, ("乙", 45), ("丙", 45)) with { Again = Contest(1, ("乙", 46), ("丙", 45)) } }).Elected);
    }

    /// <summary>A seat that nobody won needs the majority again.</summary>
    [Fact]
    public void A_second_ballot_for_an_open_seat_needs_the_majority()
    {
        var few = Contest(2, ("甲", 90), ("乙", 50), ("丙", 40));

        Assert.Equal(["甲", "乙"], Judge(few with { Again = Contest(1, ("乙", 51), ("丙", 45)) }).Elected);
        Assert.False(Judge(few with { Again = Contest(1, ("乙", 50), ("丙", 45)) }).IsDecided);
    }

    [Fact]
    public void A_show_of_hands_has_no_ballots()
    {
        var hands = new Contest { Seats = 1, Due = 120, Present = 100, Candidates = [new() { Name = "乙" }, new() { Name = "丙" }], Count = new() { Votes = [new() { Name = "乙", For = 55 }, new() { Name = "丙", For = 40 }] } };

        Assert.Equal(["甲", "乙"], Judge(Contest(2, ("甲", 80), ("乙", 55), ("丙", 55)) with { Again = hands }, new() { Tie = Settlement.ShowOfHands }).Elected);
    }

    [Fact]
    public void Lots_are_drawn_among_the_tied()
    {
        var (tie, lots) = (Contest(2, ("甲", 80), ("乙", 55), ("丙", 55)), new CongressTerms { Tie = Settlement.Lots });

        Assert.Equal(["甲", "丙"], Judge(tie with { Lots = ["丙"] }, lots).Elected);
        Refuses("election.settled", tie with { Lots = ["甲"] }, lots);
        Refuses("election.settled", tie with { Lots = ["乙", "丙"] }, lots);
        Refuses("election.settled", Contest(2, ("甲", 90), ("乙", 50), ("丙", 40)), new() { TooFew = Settlement.Lots });
    }

    [Fact]
    public void Whatever_the_charter_does_not_say_settles_nothing()
    {
        var tie = Contest(2, ("甲", 80), ("乙", 55), ("丙", 55));
        var second = Contest(1, ("乙", 40), ("丙", 45));

        Refuses("election.settled", tie with { Lots = ["丙"] });
        Refuses("election.settled", tie with { Again = second }, new() { Tie = Settlement.Vacancy });
        Refuses("election.settled", tie with { Again = second }, new() { Tie = Settlement.Lots });
        Refuses("election.settled", tie with { Again = second with { Manner = Manner.SecretBallot } }, new() { Tie = Settlement.ShowOfHands });
        Refuses("election.settled", tie with { Again = second with { Seats = 2 } });
        Refuses("election.settled", tie with { Again = Contest(1, ("甲", 40), ("丙", 45)) });
        Refuses("election.settled", Contest(1, ("甲", 60), ("乙", 30)) with { Again = second });
    }

    [Fact]
    public void A_count_that_cannot_be_has_no_result()
    {
        var sound = Contest(1, ("甲", 60), ("乙", 30));
        var ballots = sound.Count!.Ballots;

        Refuses("vote.quorum", sound with { Due = 151 });
        Refuses("vote.returned-within-issued", With(ballots with { Returned = 101, Valid = 99, Invalid = 2 }));
        Refuses("vote.returned-is-valid-and-invalid", With(ballots with { Valid = 97 }));
        Refuses("vote.issued-within-present", With(ballots with { Issued = 101 }));
        Refuses("vote.votes-fit", Contest(1, ("甲", 60), ("乙", 39)));
        Refuses("vote.votes-fit", sound with { Count = sound.Count with { Votes = [new() { Name = "甲", For = 60, Against = 30, Abstain = 9 }, new() { Name = "乙", For = 30 }] } });
        Refuses("election.candidates-only", sound with { Count = sound.Count with { WriteIns = [new() { Name = "丙", For = 1 }] } });
        Refuses("election.candidates-only", sound with { Candidates = [new() { Name = "甲" }], Count = sound.Count }, new(), "election.surplus");
        Refuses("election.secret", sound with { Manner = Manner.NamedBallot });

        Contest With(BallotCount count) => sound with { Count = sound.Count with { Ballots = count } };
    }

    [Fact]
    public void Two_counts_that_differ_show_where()
    {
        var contest = Contest(1, ("甲", 60), ("乙", 30));
        var recount = contest.Count! with { Ballots = contest.Count.Ballots with { Returned = 99, Invalid = 1 }, Votes = [new() { Name = "甲", For = 60 }, new() { Name = "乙", For = 31 }] };

        var outcome = Judge(contest with { Recount = recount });

        Assert.Equal([("收回票数", 100, 99), ("无效票数", 2, 1), ("乙的赞成票", 30, 31)], outcome.Contests[0].Differences.Select(d => (d.Place.Chinese, d.First!.Value, d.Second!.Value)));
        Assert.All(outcome.AllRefusals, r => Assert.Equal("election.counts-agree", r.By.Id));
        Assert.Empty(outcome.Elected);
        Assert.True(Judge(contest with { Recount = contest.Count }).IsDecided);
    }

    [Fact]
    public void A_write_in_may_win_where_the_charter_allows_it()
    {
        var contest = Contest(1, ("甲", 30), ("乙", 10));

        Assert.Equal(["丙"], Judge(contest with { Count = contest.Count! with { WriteIns = [new() { Name = "丙", For = 55 }] } }, new() { WriteIns = true }).Elected);
    }

    [Fact]
    public void What_is_missing_is_named_and_leaves_no_result()
    {
        var outcome = Judge(new() { Seats = 1, Candidates = [new() { Name = "甲" }, new() { Name = "乙" }], Count = new() { Votes = [new() { Name = "甲", For = 3 }] } });

        Assert.Equal(["应到人数", "实到人数", "发出票数", "收回票数", "有效票数", "无效票数", "乙的得票"], outcome.Contests[0].Missing.Select(m => m.Chinese));
        Assert.Empty(outcome.Elected);
    }

    [Theory]
    [InlineData(ElectingBody.StandingDelegates)]
    [InlineData(ElectingBody.Committee)]
    [InlineData(ElectingBody.Appointment)]
    [InlineData(ElectingBody.WeightedVote)]
    [InlineData(ElectingBody.Interview)]
    [InlineData(ElectingBody.Other)]
    [InlineData(ElectingBody.Assembly)]
    public void A_school_s_presidium_is_chosen_by_the_congress_and_by_nobody_else(ElectingBody by)
    {
        var outcome = ElectionOutcome.Of(new() { Office = Office.Presidium, By = by, Contests = [Contest(1, ("甲", 60), ("乙", 30))] }, new(), UnionLevel.School, []);

        Assert.Equal("election.by-congress", Assert.Single(outcome.Refusals).By.Id);
        Assert.Equal(Force.Binding, outcome.Refusals[0].By.Provision.Force);
        Assert.Empty(outcome.Elected);
    }

    [Fact]
    public void In_a_college_the_assembly_may_elect_and_a_weighted_vote_may_not()
    {
        var election = new Election { Office = Office.Presidium, By = ElectingBody.Assembly, Contests = [Contest(1, ("甲", 60), ("乙", 30))] };

        Assert.True(ElectionOutcome.Of(election, new(), UnionLevel.College, []).IsDecided);
        var weighted = ElectionOutcome.Of(election with { Voters = [new() { Name = "学生代表", Weight = 1 }, new() { Name = "教师代表", Weight = 5 }] }, new(), UnionLevel.College, []);
        Assert.Equal("election.by-congress", Assert.Single(weighted.Refusals).By.Id);
    }

    [Fact]
    public void A_candidate_for_the_presidium_has_every_selection_step_behind_him()
    {
        Assert.Empty(Refusals([.. SelectionRules.SchoolPresidium]));
        Assert.Empty(Refusals([SelectionStep.BranchRecommends, .. SelectionRules.SchoolPresidium]));
        Assert.Equal(["election.candidates-selected"], Refusals([SelectionStep.CollegeLeagueRecommends, SelectionStep.JointReview, SelectionStep.CollegePartyAgrees, SelectionStep.PartyDecides]));
        Assert.Equal(["election.candidates-selected"], Refusals([]));
        Assert.Empty(Refusals(null));

        static string[] Refusals(Sequence<SelectionStep>? steps)
        {
            var contest = Contest(1, ("甲", 60), ("乙", 30));
            return [.. Judge(contest with { Candidates = [new() { Name = "甲", Steps = steps }, new() { Name = "乙", Steps = SelectionRules.SchoolPresidium }] }).Refusals.Select(r => r.By.Id)];
        }
    }

    [Fact]
    public void A_by_election_fills_no_more_than_had_fallen_vacant()
    {
        var election = new Election { Office = Office.Presidium, By = ElectingBody.Congress, ByElection = true, Contests = [Contest(1, ("甲", 60), ("乙", 30))] };

        Assert.Equal("election.within-vacancies", Assert.Single(ElectionOutcome.Of(election, new(), UnionLevel.School, [new() { Office = Office.StandingDelegates }]).Refusals).By.Id);
        Assert.True(ElectionOutcome.Of(election, new(), UnionLevel.School, [new() { Office = Office.Presidium }]).IsDecided);
    }

    private static void Refuses(string rule, Contest contest, CongressTerms? terms = null, string? also = null)
    {
        var outcome = Judge(contest, terms);
        Assert.Equal(also is null ? [rule] : [also, rule], outcome.AllRefusals.Select(r => r.By.Id).Distinct());
        Assert.False(outcome.IsDecided);
    }

    private static ElectionOutcome Judge(Contest contest, CongressTerms? terms = null) =>
        ElectionOutcome.Of(new() { Office = Office.Presidium, By = ElectingBody.Congress, Contests = [contest] }, terms ?? new(), UnionLevel.School, []);

    private static Contest Contest(int seats, params (string Name, int Votes)[] votes) => new()
    {
        Seats = seats,
        Due = 120,
        Present = 100,
        Candidates = [.. votes.Select(v => new Candidate { Name = v.Name })],
        Count = new()
        {
            Ballots = new() { Issued = 100, Returned = 100, Valid = 98, Invalid = 2 },
            Votes = [.. votes.Select(v => new CandidateVotes { Name = v.Name, For = v.Votes })],
        },
    };
}
