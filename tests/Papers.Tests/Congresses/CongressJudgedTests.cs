using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Congresses;

namespace UnionGovernance.Tests.Congresses;

/// <summary>Papers refuse what the judgement of the congress refuses, and print no figure past it.</summary>
public sealed class CongressJudgedTests
{
    [Fact]
    public void A_congress_in_good_order_has_every_paper() => Assert.All(CongressPapers.Write(CongressReview.Of(SoundCongress.Held)), w => Assert.Empty(w.Refusals));

    /// <remarks>The first of them stands as scrutineer and as candidate; the second has more present at the vote than came by the roster.</remarks>
    [Fact]
    public void No_result_is_printed_of_an_election_that_a_candidate_scrutinised_or_of_a_congress_with_two_attendances()
    {
        var scrutineer = SoundCongress.Held with { Scrutineers = [new() { Name = "甲", Chief = true }, .. SoundCongress.Held.Scrutineers.Skip(1)] };
        var presence = SoundCongress.Held with { Votes = [SoundCongress.Held.Votes[0] with { Present = 11 }] };

        Assert.Equal(["report-to-federation", "result-announcement"], Refused(scrutineer));
        Assert.Equal(["report-to-federation", "resolution", "result-announcement"], Refused(presence));
    }

    [Fact]
    public void No_table_of_seats_is_printed_for_units_without_students() =>
        Assert.Equal(["quota-table"], Refused(SoundCongress.Held with { Terms = new() { UnitFloor = 1 }, Delegates = new(), Quotas = new() { Units = [new() { Name = "甲院", Students = 0 }, new() { Name = "乙院", Students = 1200 }] } }));

    /// <remarks>Needed: 6 of 10. 甲 9, 乙 8; 丙 and 丁 have 6 each for one seat, which the charter leaves empty.</remarks>
    [Fact]
    public void A_seat_that_the_charter_leaves_empty_is_told_with_its_reason_in_announcement_and_report()
    {
        var papers = CongressPapers.Write(CongressReview.Of(
            SoundCongress.With(SoundCongress.Contest with { Count = SoundCongress.Count(9, 8, 6, 6), Recount = null }) with { Terms = new() { Tie = Settlement.Vacancy } }));

        foreach (var name in new[] { "result-announcement", "report-to-federation" })
        {
            var text = papers.Single(w => w.Name == name).Paper!.Markdown;
            Assert.Contains("缺额1名：丙、丁得票相同，章程规定缺额", text, StringComparison.Ordinal);
            Assert.DoesNotContain("待定", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Whatever_is_refused_of_a_congress_refuses_a_paper_and_no_paper_is_refused_without_cause()
    {
        var refused = 0;
        for (var number = 0; number < 300; number++)
        {
            var review = CongressReview.Of(RandomCongress.Of(number));
            var papers = CongressPapers.Write(review);
            foreach (var (matter, refusal) in review.Refused)
            {
                refused++;
                Assert.True(papers.Any(w => w.Refusals.Contains(refusal)), $"{number}: {matter.Chinese}，{refusal.Because.Chinese}");
            }

            var rules = review.Refused.Select(m => m.Refusal.By).Concat([PaperRules.NothingMissing, PaperRules.Decided]).ToHashSet();
            Assert.All(papers.SelectMany(w => w.Refusals), r => Assert.Contains(r.By, rules));
            foreach (var (outcome, part) in review.Elections.SelectMany(e => e.Contests.Select(c => (e, c))).Zip(papers.Where(w => w.Form.Id == "result-announcement")))
            {
                Assert.Equal(outcome.e.Refusals.Length == 0 && outcome.c.IsDecided, part.Paper is not null);
            }

            foreach (var (outcome, part) in review.Votes.Zip(papers.Where(w => w.Form.Id == "resolution")))
            {
                Assert.Equal(outcome.Carried == Rules.Verdict.Met, part.Paper is not null);
            }
        }

        Assert.True(refused > 100, $"{refused} refusals");
    }

    [Fact]
    public void No_paper_reads_the_file_past_its_judgement() => Assert.Empty(PastTheReview.In(typeof(CongressPapers).Assembly.Location));

    private static IEnumerable<string> Refused(Proceedings proceedings) =>
        CongressPapers.Write(CongressReview.Of(proceedings)).Where(w => w.Paper is null).Select(w => w.Name).Order(StringComparer.Ordinal);
}
