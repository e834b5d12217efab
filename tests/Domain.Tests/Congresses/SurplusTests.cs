using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

public sealed class SurplusTests
{
    [Fact]
    public void Every_surplus_is_as_exact_as_whole_numbers()
    {
        for (var seats = 1; seats <= 60; seats++)
        {
            for (var candidates = 0; candidates <= 90; candidates++)
            {
                for (var percent = 0; percent < 100; percent += 5)
                {
                    var beyond = candidates - seats;
                    Assert.Equal(beyond > 0 && beyond * 100 >= percent * seats, Of(seats, candidates, percent, SurplusBase.Seats) == Verdict.Met);
                    Assert.Equal(beyond > 0 && beyond * 100 >= percent * candidates, Of(seats, candidates, percent, SurplusBase.Candidates) == Verdict.Met);
                }
            }
        }

        static Verdict Of(int seats, int candidates, int percent, SurplusBase over) => Surplus.Of(null, seats, candidates, new(percent, 100), over).Verdict;
    }

    /// <remarks>11 − 10 = 1 beyond the seats: 1/10 = 10 % of the seats, 1/11 = 9.09 % of the candidates. 10 % asked of the candidates: (c − 10)/c ≥ 1/10 from c = 100/9 = 11.1, so 12.</remarks>
    [Fact]
    public void Eleven_for_ten_is_10_percent_over_the_seats_and_1_in_11_over_the_candidates()
    {
        Assert.Equal(new Share(1, 10), Surplus.Of(null, 10, 11, null, SurplusBase.Seats).Share);
        Assert.Equal(new Share(1, 11), Surplus.Of(null, 10, 11, null, SurplusBase.Candidates).Share);
        Assert.Equal(Verdict.Met, Surplus.Of(null, 10, 11, new(10, 100), SurplusBase.Seats).Verdict);
        Assert.Equal(Verdict.NotMet, Surplus.Of(null, 10, 11, new(10, 100), SurplusBase.Candidates).Verdict);
    }

    /// <remarks>3 + 1 = 4 candidates for 3 seats: 4 are enough, 3 and 2 are not. Of no seats nothing is asked.</remarks>
    [Theory]
    [InlineData(3, 3, Verdict.NotMet)]
    [InlineData(3, 4, Verdict.Met)]
    [InlineData(3, 2, Verdict.NotMet)]
    [InlineData(0, 0, Verdict.NotApplicable)]
    public void Where_the_charter_names_no_share_one_candidate_more_suffices(int seats, int candidates, Verdict verdict) =>
        Assert.Equal(verdict, Surplus.Of(null, seats, candidates, null, SurplusBase.Seats).Verdict);

    /// <remarks>3 + 0 · 3/100 = 3 by the share, 3 + 1 = 4 since one more is always asked.</remarks>
    [Fact]
    public void Even_a_surplus_of_nothing_asks_for_one_candidate_more() =>
        Assert.Equal(4, Surplus.Of(null, 3, 3, new(0, 100), SurplusBase.Seats).Least);

    /// <remarks>1 − 3 = −2 beyond the seats, told as 0 of 3.</remarks>
    [Fact]
    public void Too_few_candidates_make_a_surplus_of_zero() => Assert.Equal(new Share(0, 3), Surplus.Of(null, 3, 1, null, SurplusBase.Seats).Share);

    [Theory]
    [InlineData(20, 100, 20)]
    [InlineData(120, 100, 20)]
    [InlineData(0, 100, 0)]
    [InlineData(101, 100, 1)]
    [InlineData(99, 100, 99)]
    public void A_hundred_and_twenty_percent_is_twenty(int part, int whole, int surplus) =>
        Assert.Equal(new Share(surplus, 100), Surplus.Read(new(part, whole)));

    [Fact]
    public void What_is_no_share_gives_no_terms()
    {
        var reading = UnionGovernance.Congresses.ProceedingsFile.Read("""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025", "terms": { "presidiumSurplus": "许多" } }"""u8);

        Assert.Null(reading.Value);
        Assert.Equal("/terms/presidiumSurplus", Assert.Single(reading.Faults).JsonPointer);
    }

    [Fact]
    public void A_hundred_percent_may_mean_either_and_is_not_read() => Assert.Null(Surplus.Read(new(5, 5)));

    /// <summary>20.0 % on the whole is 3 of 17 in one part and 2 of 8 in the other.</summary>
    /// <remarks>
    /// Asked: 1/5 of the seats. 甲院: 17/5 = 3.4, so 4 beyond 17, 21 candidates; 20 stand, 3/17 = 17.6 %. 乙院: 8/5 = 1.6, so 2 beyond 8, 10 candidates; 10 stand, 2/8 = 25 %.
    /// The whole: 25/5 = 5 beyond 25, 30 candidates; 30 stand, 5/25 = 20 %.
    /// </remarks>
    [Fact]
    public void A_surplus_that_is_enough_on_the_whole_may_be_too_small_in_a_constituency()
    {
        var election = new Election
        {
            Office = Office.Delegates,
            By = ElectingBody.Other,
            Contests = [Contest("甲院", 17, 20), Contest("乙院", 8, 10)],
        };

        var outcome = ElectionOutcome.Of(election, new(), UnionLevel.School, []);

        Assert.Equal([new(3, 17), new(2, 8), new Share(5, 25)], outcome.Surpluses.Select(s => s.Share));
        Assert.Equal([Verdict.NotMet, Verdict.Met, Verdict.Met], outcome.Surpluses.Select(s => s.Verdict));
        Assert.Equal(["election.surplus"], outcome.Refusals.Select(r => r.By.Id));
        Assert.Contains("甲院", Assert.Single(outcome.Refusals).Because.Chinese, StringComparison.Ordinal);
    }

    /// <remarks>
    /// 17 seats. 1/5 for delegates: 17/5 = 3.4, so 17 + 4 = 21. No share: 17 + 1 = 18. 5/17 for the presidium: 17 · 5/17 = 5, so 17 + 5 = 22. 1/10 for
    /// delegates to the higher congress: 1.7, so 17 + 2 = 19.
    /// </remarks>
    [Fact]
    public void Delegates_the_presidium_and_delegates_to_a_higher_congress_have_each_a_share_of_their_own()
    {
        Assert.Equal([21, 18, 18, 18], Leasts(new()));
        Assert.Equal([21, 22, 18, 18], Leasts(new() { PresidiumSurplus = new(5, 17) }));
        Assert.Equal([21, 18, 19, 18], Leasts(new() { HigherSurplus = new(1, 10) }));

        static IEnumerable<int> Leasts(CongressTerms terms) => new[] { Office.Delegates, Office.Presidium, Office.HigherDelegates, Office.StandingDelegates }
            .Select(office => ElectionOutcome.Of(new() { Office = office, Contests = [Contest(null, 17, 20)] }, terms, UnionLevel.School, []).Surpluses.Single().Least);
    }

    /// <remarks>19 seats and 20 %: 19/5 = 3.8, so 19 + 4 = 23. With 22 candidates it is no election, with 23 it is one, and while nobody says who stands it is open.</remarks>
    [Fact]
    public void Delegates_to_the_higher_congress_are_elected_by_the_surplus_of_the_schools_rules()
    {
        Assert.Equal(((Verdict.NotMet, 1), (Verdict.Met, 0)), (Held(Contest(null, 19, 22)), Held(Contest(null, 19, 23))));
        Assert.Equal((Verdict.Undetermined, 0), Held(Contest(null, 19, 0) with { Candidates = null }));

        static (Verdict Verdict, int Refusals) Held(Contest contest)
        {
            var outcome = ElectionOutcome.Of(new() { Office = Office.HigherDelegates, Contests = [contest] }, new() { HigherSurplus = new(1, 5) }, UnionLevel.College, []);
            return (outcome.Surpluses.Single().Verdict, outcome.Refusals.Count(r => r.By == ElectionRules.Surplus));
        }
    }

    private static Contest Contest(string? constituency, int seats, int candidates) => new()
    {
        Constituency = constituency,
        Seats = seats,
        Candidates = [.. Enumerable.Range(1, candidates).Select(i => new Candidate { Name = $"{constituency}候选人{i}" })],
    };
}
