using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Selections;

namespace UnionGovernance.Tests.Congresses;

public sealed class ElectionTests
{
    private static readonly Candidate _jia = Of("甲");
    private static readonly Candidate _yi = Of("乙");

    private static readonly Contest _contest = new()
    {
        Seats = 1,
        Due = 120,
        Present = 100,
        Manner = Manner.SecretBallot,
        Candidates = [_jia, _yi],
        Count = Count(60, 38),
        Recount = Count(60, 38),
    };

    private static readonly Election _election = new() { Office = Office.Presidium, By = ElectingBody.Congress, Contests = [_contest] };

    /// <remarks>
    /// Quorum: 2/3 of 120 due = 80, and 100 are present. Surplus: the charter names no share for the presidium, so 1 + 1 = 2 candidates are asked for 1 seat, and 2 stand.
    /// Ballots: 100 issued, 100 returned = 98 valid + 2 invalid; 60 + 38 = 98 votes on 98 ballots of one name each.
    /// Needed: more than 1/2 of 100 present, 51. 甲 has 60, 乙 38: 甲 is elected. The second count says the same.
    /// </remarks>
    [Fact]
    public void An_election_in_good_order_has_a_result_and_lacks_nothing()
    {
        var outcome = Judge(_election);

        Assert.True(outcome.IsDecided);
        Assert.Equal(["甲"], outcome.Elected);
        Assert.Empty(outcome.AllRefusals);
        Assert.Empty(outcome.Unstated);
    }

    /// <remarks>
    /// Each differs from the election in good order in one thing. election.surplus: 1 candidate where 1 + 1 are asked. election.counts-agree: 38 and 37. vote.quorum: 2/3 of 151 due = 100.67, so 101, and 100 are present.
    /// election.within-vacancies: 1 seat and no vacancy. election.settled: 甲 has 60 of 51 needed, so that nothing is left to lots.
    /// </remarks>
    public static TheoryData<string, Election> Refused => new()
    {
        { "election.by-congress", _election with { By = ElectingBody.StandingDelegates } },
        { "election.by-congress", _election with { Voters = [new() { Name = "学生代表" }, new() { Name = "教师代表", Weight = 5 }] } },
        { "election.surplus", With(_contest with { Candidates = [_jia], Count = Count(60), Recount = null }) },
        { "election.candidates-selected", With(_contest with { Candidates = [_jia with { Steps = [SelectionStep.CollegeLeagueRecommends] }, _yi] }) },
        { "election.secret", With(_contest with { Manner = Manner.NamedBallot }) },
        { "election.candidates-only", With(_contest with { Candidates = [_jia, Of("丙")], Count = Count(60, 38, 0), Recount = null }) },
        { "election.counts-agree", With(_contest with { Recount = Count(60, 37) }) },
        { "election.settled", With(_contest with { Lots = ["甲"] }) },
        { "election.within-vacancies", _election with { ByElection = true } },
        { "vote.quorum", With(_contest with { Due = 151 }) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Each_rule_refuses_what_breaks_it_alone(string rule, Election election)
    {
        var outcome = Judge(election);

        Assert.Equal([rule], outcome.AllRefusals.Select(r => r.By.Id));
        Assert.False(outcome.IsDecided);
    }

    [Fact]
    public void Whatever_body_chose_only_the_congress_elects_a_presidium_and_in_a_college_the_assembly() =>
        Assert.All(Enum.GetValues<ElectingBody>(), body =>
        {
            Assert.Equal(body == ElectingBody.Congress, Judge(_election with { By = body }).IsDecided);
            Assert.Equal(body is ElectingBody.Congress or ElectingBody.Assembly, Judge(InCollege(_election with { By = body }), UnionLevel.College).IsDecided);
            Assert.Empty(Judge(_election with { Office = Office.HigherDelegates, By = body }).Refusals);
        });

    [Fact]
    public void Who_elected_may_be_unknown_and_the_result_still_stands()
    {
        var outcome = Judge(_election with { By = null, Contests = [_contest with { Manner = null, Recount = null, Candidates = [_jia with { Steps = null }, _yi] }] });

        Assert.Equal(["由谁选举", "表决方式", "第二次独立计票", "甲的遴选程序"], outcome.Unstated.Select(u => u.Chinese));
        Assert.Equal(["甲"], outcome.Elected);
    }

    [Fact]
    public void Further_steps_between_the_prescribed_ones_break_nothing_and_a_swap_does()
    {
        SelectionStep[] chain = [.. SelectionRules.SchoolPresidium];

        Assert.True(Judge(With(_contest with { Candidates = [_jia with { Steps = [chain[0], SelectionStep.BranchRecommends, .. chain[1..]] }, _yi] })).IsDecided);
        Assert.True(Judge(With(_contest with { Candidates = [_jia with { Steps = [.. chain, SelectionStep.BranchRecommends] }, _yi] })).IsDecided);
        Assert.False(Judge(With(_contest with { Candidates = [_jia with { Steps = [chain[1], chain[0], .. chain[2..]] }, _yi] })).IsDecided);
        Assert.False(Judge(With(_contest with { Candidates = [_jia with { Steps = [] }, _yi] })).IsDecided);
    }

    /// <remarks>1 seat is to be filled: 0 vacant in the presidium are too few, 1 and 2 suffice; the vacancy of another office counts for nothing.</remarks>
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public void A_by_election_fills_no_more_than_fell_vacant_in_that_office(int vacant, bool decided)
    {
        Sequence<Vacancy> vacancies = [new() { Office = Office.Other }, .. Enumerable.Repeat(new Vacancy { Office = Office.Presidium }, vacant)];

        Assert.Equal(decided, ElectionOutcome.Of(_election with { ByElection = true }, new(), UnionLevel.School, vacancies).IsDecided);
    }

    /// <remarks>Delegates are elected where they study, whoever is said to have elected them; whoever is not named is taken to be the congress.</remarks>
    [Theory]
    [InlineData(Office.Presidium, null, true)]
    [InlineData(Office.Presidium, ElectingBody.Congress, true)]
    [InlineData(Office.Presidium, ElectingBody.Assembly, true)]
    [InlineData(Office.Presidium, ElectingBody.StandingDelegates, false)]
    [InlineData(Office.Presidium, ElectingBody.Appointment, false)]
    [InlineData(Office.Delegates, null, false)]
    public void An_election_is_held_at_the_congress_or_elsewhere(Office office, ElectingBody? by, bool there) =>
        Assert.Equal(there, CongressAttendance.AtTheCongress(new() { Office = office, By = by }));

    [Fact]
    public void Nobody_is_elected_while_the_election_is_refused() => Assert.Empty(Judge(_election with { By = ElectingBody.Interview }).Elected);

    [Fact]
    public void An_election_is_open_from_its_first_contest_to_its_result()
    {
        Assert.False(Judge(_election).IsOpen);
        Assert.False(Judge(_election with { Contests = [] }).IsOpen);
        Assert.False(Judge(_election with { By = ElectingBody.Interview }).IsOpen);
        Assert.True(Judge(With(_contest with { Count = null, Recount = null })).IsOpen);
    }

    [Fact]
    public void An_election_without_a_contest_has_no_result() => Assert.False(Judge(_election with { Contests = [] }).IsDecided);

    /// <remarks>Needed in each: more than 1/2 of 100, 51. 甲院: 甲 60, 乙 38. 乙院: 丙 38, 丁 60.</remarks>
    [Fact]
    public void Constituencies_each_elect_their_own()
    {
        var other = _contest with { Constituency = "乙院", Candidates = [Of("丙"), Of("丁")], Count = Count(38, 60) with { Votes = [new() { Name = "丙", For = 38 }, new() { Name = "丁", For = 60 }] }, Recount = null };

        Assert.Equal(["甲", "丁"], Judge(_election with { Contests = [_contest with { Constituency = "甲院" }, other] }).Elected);
    }

    private static ElectionOutcome Judge(Election election, UnionLevel level = UnionLevel.School) => ElectionOutcome.Of(election, new(), level, []);

    private static Election With(Contest contest) => _election with { Contests = [contest] };

    private static Election InCollege(Election election) =>
        election with { Contests = [.. election.Contests.Select(c => c with { Candidates = [.. c.Candidates!.Select(d => d with { Steps = SelectionRules.CollegePresidium })] })] };

    private static Candidate Of(string name) => new() { Name = name, Steps = SelectionRules.SchoolPresidium };

    private static Tally Count(params int[] votes) => new()
    {
        Ballots = new() { Issued = 100, Returned = 100, Valid = 98, Invalid = 2 },
        Votes = [.. votes.Select((v, i) => new CandidateVotes { Name = "甲乙丙"[i].ToString(), For = v })],
    };
}
