using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

/// <summary>Delegates and candidates as numbers, in all and of each group, without names; and what of the same a list tells.</summary>
public sealed class HeadNumbersTests
{
    private static readonly Proceedings _nameless = SoundCongress.Held with
    {
        Delegates = new(),
        DelegateNumbers = new() { Total = 12, Women = 5, Minority = 2, PartyMembers = 3, NonCadres = 9, ClassOfficers = 4, Grades = [new(2023, 5), new(2024, 7)], Groups = [new("班级代表", 10)] },
        DelegatesPresent = 10,
    };

    [Fact]
    public void Numbers_alone_tell_who_is_due_who_came_and_who_they_are()
    {
        var review = CongressReview.Of(_nameless);
        var facts = FinishedCongress.Facts(review);

        Assert.Empty(review.Refused);
        Assert.Equal((Fact.Given(12), Fact.Given(10)), (review.Attendance.Due, review.Attendance.Present));
        Assert.Equal((Fact.Given(12), Fact.Given(5), Fact.Given(2), Fact.Given(3)), (facts.Delegates, facts.WomenDelegates, facts.MinorityDelegates, facts.PartyMemberDelegates));
        Assert.Equal((Fact.Given(9), Fact.Given(4), Fact.Given(new Share(9, 12))), (facts.NonCadreDelegates, facts.ClassOfficerDelegates, facts.NonCadreShare));
        Assert.Equal(["甲", "乙", "丙"], review.Elections.Single().Elected);
        Assert.Equal(_nameless, ProceedingsFile.Read(ProceedingsFile.Write(_nameless)).Value);
    }

    /// <remarks>60 % of 12 are 8 who are no cadres; the charter asks for 2 of each year of entry and 4 women.</remarks>
    [Theory]
    [InlineData(8, Verdict.Met)]
    [InlineData(7, Verdict.NotMet)]
    [InlineData(null, Verdict.Undetermined)]
    public void A_floor_is_judged_by_the_number_and_open_where_nobody_counted(int? nonCadres, Verdict verdict)
    {
        var review = CongressReview.Of(_nameless with
        {
            Terms = _nameless.Terms with { Women = new(1, 3), EachGrade = new(1, 6) },
            DelegateNumbers = new() { Total = 12, NonCadres = nonCadres, Women = 4, Grades = [new(2023, 1), new(2024, 11)] },
        });

        Assert.Equal([verdict, Verdict.NotMet, Verdict.Met, Verdict.Met], review.Credentials.Composition.Select(l => l.Verdict));
        Assert.Equal(["非校、院级学生会骨干", "2023级", "2024级", "女代表"], review.Credentials.Composition.Select(l => l.Floor.Of.Chinese));
        Assert.Equal(nonCadres is null, FinishedCongress.Facts(review).NonCadreShare.Known == Known.Unknown);
    }

    public static TheoryData<string, Proceedings, string?> Both => new()
    {
        { "the same number", SoundCongress.Held with { DelegateNumbers = new() { Total = 12, NonCadres = 9 }, DelegatesPresent = 10 }, null },
        { "another number of delegates", SoundCongress.Held with { DelegateNumbers = new() { Total = 11 } }, "vote.one-attendance" },
        { "another number came", SoundCongress.Held with { DelegatesPresent = 11 }, "vote.one-attendance" },
        { "more came than there are", _nameless with { DelegatesPresent = 13, Votes = [], Elections = [] }, "vote.present-within-due" },
        { "a vote with another number due", _nameless with { DelegateNumbers = new() { Total = 13 } }, "vote.one-attendance" },
        { "a vote with more present than came", _nameless with { DelegatesPresent = 9 }, "vote.one-attendance" },
        { "another number who are no cadres", SoundCongress.Held with { DelegateNumbers = new() { NonCadres = 8 } }, "congress.numbers-agree" },
        { "women, of whom the list says nothing", SoundCongress.Held with { DelegateNumbers = new() { Women = 6 } }, null },
        { "more women than delegates", _nameless with { DelegateNumbers = new() { Total = 12, Women = 13 } }, "congress.numbers-fit" },
        { "years of entry that make more than all", _nameless with { DelegateNumbers = new() { Total = 12, Grades = [new(2023, 6), new(2024, 7)] } }, "congress.numbers-fit" },
        { "more of a group of the school's own than delegates", _nameless with { DelegateNumbers = new() { Total = 12, Groups = [new("班级代表", 13)] } }, "congress.numbers-fit" },
        { "a list that is not complete, and the number of all", SoundCongress.Held with { Delegates = SoundCongress.Held.Delegates with { Complete = default, List = [.. SoundCongress.Held.Delegates.List.Take(5)] }, DelegateNumbers = new() { Total = 12 } }, null },
        { "a list that is longer than the number of all", SoundCongress.Held with { Delegates = SoundCongress.Held.Delegates with { Complete = default }, DelegateNumbers = new() { Total = 11 }, Votes = [], Elections = [] }, "vote.one-attendance" },
        { "more students are represented than delegates", _nameless with { Students = 11, Quotas = new() }, "vote.one-attendance" },
    };

    [Theory]
    [MemberData(nameof(Both))]
    public void A_list_and_a_number_that_disagree_are_found_and_neither_is_chosen(string what, Proceedings proceedings, string? rule)
    {
        var review = CongressReview.Of(proceedings);
        var facts = FinishedCongress.Facts(review);

        Assert.Equal((what, rule), (what, review.Refused.Select(m => m.Refusal.By.Id).Distinct().SingleOrDefault()));
        Assert.Equal(rule is null ? Fact.Given(true) : default, facts.InForm);
        Assert.True(rule is not ("vote.one-attendance" or "vote.present-within-due") || facts.Delegates.Known == Known.Unknown);
        Assert.True(rule != "congress.numbers-agree" || facts.NonCadreDelegates.Known == Known.Unknown);
    }

    /// <remarks>3 seats with a surplus of 20 % take 4 candidates, whether they are named or counted.</remarks>
    [Theory]
    [InlineData(4, Verdict.Met)]
    [InlineData(3, Verdict.NotMet)]
    [InlineData(null, Verdict.Undetermined)]
    public void Candidates_without_names_decide_the_surplus(int? stand, Verdict verdict)
    {
        var election = CongressReview.Of(SoundCongress.With(SoundCongress.Contest with { Candidates = null, CandidateNumbers = new() { Total = stand }, Count = null, Recount = null })).Elections.Single();

        Assert.Equal((verdict, stand), (election.Surpluses.Single().Verdict, election.Surpluses.Single().Candidates));
        Assert.Equal(verdict == Verdict.NotMet ? [ElectionRules.Surplus] : [], election.Refusals.Select(r => r.By));
    }

    [Fact]
    public void Candidates_listed_and_counted_differently_are_found_and_leave_no_result()
    {
        var review = CongressReview.Of(SoundCongress.With(SoundCongress.Contest with { CandidateNumbers = new() { Total = 5 } }));

        Assert.Equal(["congress.numbers-agree"], review.Refused.Select(m => m.Refusal.By.Id));
        Assert.Equal(Verdict.Undetermined, review.Elections.Single().Surpluses.Single().Verdict);
        Assert.Empty(review.Elections.Single().Elected);
        Assert.Equal(Known.Unknown, FinishedCongress.Facts(review).PresidiumCandidates.Known);
    }

    /// <remarks>甲, 乙 and 丙 are elected by the count.</remarks>
    [Theory]
    [InlineData(3, false)]
    [InlineData(2, true)]
    public void A_number_elected_that_the_count_does_not_bear_out_is_found(int elected, bool refused)
    {
        var review = CongressReview.Of(SoundCongress.With(SoundCongress.Contest with { Elected = elected }));

        Assert.Equal(refused ? ["congress.numbers-agree"] : [], review.Refused.Select(m => m.Refusal.By.Id));
        Assert.Equal(refused ? 0 : 3, review.Elections.Single().Elected.Count());
        Assert.Equal(refused ? default : Fact.Given(3), FinishedCongress.Facts(review).PresidiumElected);
    }

    [Theory]
    [InlineData(3, new string[0])]
    [InlineData(4, new[] { "当选4人，多于应选名额3个，请核对" })]
    [InlineData(5, new[] { "当选5人，多于应选名额3个，请核对", "当选5人，多于候选人4人，请核对" })]
    public void More_elected_than_seats_or_candidates_is_doubted_and_refused_nowhere(int elected, string[] doubts)
    {
        var contest = SoundCongress.Contest with { Candidates = null, CandidateNumbers = new() { Total = 4 }, Count = null, Recount = null, Elected = elected };
        var review = CongressReview.Of(SoundCongress.With(contest));

        Assert.Equal(doubts, review.Doubted.Select(d => d.Text.Chinese));
        Assert.All(review.Doubted, d => Assert.Contains("please check", d.Text.English, StringComparison.Ordinal));
        Assert.Empty(review.Refused);
        Assert.Equal((Fact.Given(3), Fact.Given(4), Fact.Given(elected)), FinishedCongress.Facts(review) is var facts ? (facts.PresidiumSeats, facts.PresidiumCandidates, facts.PresidiumElected) : default);
    }

    [Fact]
    public void A_preparatory_meeting_of_which_nobody_said_what_it_adopted_leaves_due_form_unknown_and_its_results_standing()
    {
        var review = CongressReview.Of(SoundCongress.Held with { Course = [.. SoundCongress.Held.Course.Select(a => a with { Adopted = null })] });

        Assert.Empty(review.Refused);
        Assert.Equal(["甲", "乙", "丙"], review.Elections.Single().Elected);
        Assert.Equal(default, FinishedCongress.Facts(review).InForm);
        Assert.Equal(Fact.Given(true), FinishedCongress.Facts(CongressReview.Of(SoundCongress.Held)).InForm);
    }

    [Fact]
    public void A_session_of_two_days_enters_the_record_with_both()
    {
        var facts = FinishedCongress.Facts(CongressReview.Of(SoundCongress.Held with { Course = [.. SoundCongress.Held.Course.Select(a => a.Step == CongressStep.FormalSession ? a with { Until = SoundCongress.Day.PlusDays(1) } : a)] }));

        Assert.Equal((Fact.Given(SoundCongress.Day), Fact.Given(SoundCongress.Day.PlusDays(1)), Fact.Given(true)), (facts.HeldOn, facts.HeldUntil, facts.InForm));
    }

    /// <remarks>Of two congresses in a year the record tells of the latter, and of both days; a list that the record had stays.</remarks>
    [Fact]
    public void Several_congresses_of_a_year_leave_all_their_days()
    {
        var second = SoundCongress.Held with { PlannedOn = SoundCongress.Day.PlusDays(20), Course = [.. SoundCongress.Held.Course.Select(a => a with { On = a.On!.Value.PlusDays(20) })] };
        var year = new CongressOfTheYear(new() { Union = SoundCongress.Held.Union }, static p => (p, []));
        Assert.Empty(year.Take(new CongressHeld { On = SoundCongress.Day.PlusDays(4), Proceedings = SoundCongress.Held }));
        Assert.Equal(Known.Unknown, year.Enter(new() { Union = SoundCongress.Held.Union }).Congress.Dates.Known);
        Assert.Empty(year.Take(new CongressHeld { On = SoundCongress.Day.PlusDays(24), Proceedings = second }));

        var entered = year.Enter(new() { Union = SoundCongress.Held.Union }).Congress;
        var beside = year.Enter(new() { Union = SoundCongress.Held.Union, Congress = new() { Dates = Fact.Given<Sequence<Fact<NodaTime.LocalDate>>>([Fact.Given(new NodaTime.LocalDate(2023, 5, 20))]) } }).Congress;

        Assert.Equal(Fact.Given(SoundCongress.Day.PlusDays(20)), entered.HeldOn);
        Assert.Equal((Known.Within, 2), (entered.Dates.Known, entered.Dates.Low.Count));
        Assert.Equal((Known.Given, 3), (beside.Dates.Known, beside.Dates.Low.Count));
    }
}
