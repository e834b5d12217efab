using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

public sealed class SurplusTests
{
    [Fact]
    public void A_surplus_of_twenty_per_cent_on_the_whole_may_be_too_little_in_a_part()
    {
        var parts = new[] { Surplus.Of("甲选区", 17, 20, new Share(1, 5), SurplusBase.Seats), Surplus.Of("乙选区", 8, 10, new Share(1, 5), SurplusBase.Seats) };
        var whole = Surplus.Of(null, 25, 30, new Share(1, 5), SurplusBase.Seats);

        Assert.Equal([Verdict.NotMet, Verdict.Met], parts.Select(p => p.Verdict));
        Assert.Equal((Verdict.Met, 30), (whole.Verdict, whole.Least));
        Assert.Equal([new Share(3, 17), new Share(2, 8)], parts.Select(p => p.Share));
    }

    [Theory]
    [InlineData(3, 4, SurplusBase.Seats, "1/3")]
    [InlineData(3, 4, SurplusBase.Candidates, "1/4")]
    [InlineData(10, 11, SurplusBase.Seats, "1/10")]
    [InlineData(10, 11, SurplusBase.Candidates, "1/11")]
    public void It_is_counted_over_seats_or_over_candidates(int seats, int candidates, SurplusBase over, string share) =>
        Assert.Equal(share, Surplus.Of(null, seats, candidates, null, over).Share.ToString());

    [Fact]
    public void The_least_number_of_candidates_is_the_least_that_reaches_the_share()
    {
        foreach (var share in new Share[] { new(1, 5), new(1, 10), new(1, 3), new(3, 20) })
        {
            for (var seats = 1; seats <= 60; seats++)
            {
                foreach (var over in new[] { SurplusBase.Seats, SurplusBase.Candidates })
                {
                    var least = Surplus.Of(null, seats, 0, share, over).Least;
                    Assert.True(Reaches(least) && (least == seats + 1 || !Reaches(least - 1)), $"{least} for {seats}, {share} over {over}");

                    bool Reaches(int candidates) => (candidates - seats) * share.Whole >= share.Part * (over == SurplusBase.Seats ? seats : candidates);
                }
            }
        }
    }

    [Fact]
    public void Where_no_number_is_set_one_candidate_more_than_seats_suffices()
    {
        Assert.Equal(Verdict.Met, Surplus.Of(null, 5, 6, null, SurplusBase.Seats).Verdict);
        Assert.Equal(Verdict.NotMet, Surplus.Of(null, 5, 5, null, SurplusBase.Seats).Verdict);
        Assert.Equal(Verdict.NotApplicable, Surplus.Of(null, 0, 0, null, SurplusBase.Seats).Verdict);
    }

    [Theory]
    [InlineData(20, 100, "20/100")]
    [InlineData(120, 100, "20/100")]
    [InlineData(100, 100, null)]
    public void A_hundred_and_twenty_per_cent_is_twenty_and_a_hundred_is_asked_back(int part, int whole, string? surplus) =>
        Assert.Equal(surplus, Surplus.Read(new(part, whole))?.ToString());

    [Fact]
    public void An_election_judges_each_constituency_and_the_whole()
    {
        var election = new Election
        {
            Office = Office.Delegates,
            Contests = [Contest("甲选区", 17, 20), Contest("乙选区", 8, 10)],
        };

        var refusal = Assert.Single(ElectionOutcome.Of(election, new(), UnionLevel.School, []).Refusals);
        Assert.Equal(("election.surplus", true), (refusal.By.Id, refusal.Because.Chinese.StartsWith("甲选区", StringComparison.Ordinal)));

        static Contest Contest(string name, int seats, int candidates) =>
            new() { Constituency = name, Seats = seats, Candidates = [.. Enumerable.Range(0, candidates).Select(i => new Candidate { Name = $"{name}{i}" })] };
    }
}
