using System.Collections.Immutable;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Papers;

namespace UnionGovernance.Tests.Congresses;

/// <summary>Papers refuse what the judgement of the congress refuses, and print no figure past it.</summary>
public sealed class CongressJudgedTests
{
    [Fact]
    public void A_congress_in_good_order_has_every_paper() => Assert.All(Write(CongressReview.Of(SoundCongress.Held)), w => Assert.Empty(w.Refusals));

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
        var papers = Write(CongressReview.Of(
            SoundCongress.With(SoundCongress.Contest with { Count = SoundCongress.Count(9, 8, 6, 6), Recount = null }) with { Terms = new() { Tie = Settlement.Vacancy } }));

        foreach (var name in new[] { "result-announcement", "report-to-federation" })
        {
            var text = papers.Single(w => w.Kind.Id == name).Paper!.Markdown;
            Assert.Contains("缺额1名：丙、丁得票相同，章程规定缺额", text, StringComparison.Ordinal);
            Assert.DoesNotContain("待定", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_congress_that_is_called_for_two_days_is_called_so_in_every_paper()
    {
        var papers = Write(CongressReview.Of(SoundCongress.Held with { PlannedUntil = SoundCongress.Day.PlusDays(1) }));

        foreach (var kind in new[] { "request-to-prepare", "request-to-convene", "notice", "agenda" })
        {
            var written = papers.Where(w => w.Kind.Id == kind).ToList();
            Assert.NotEmpty(written);
            Assert.All(written, static w => Assert.Contains("2025年5月17日至2025年5月18日", w.Paper!.Markdown, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Whatever_is_refused_of_a_congress_refuses_a_paper_and_no_paper_is_refused_without_cause()
    {
        var refused = 0;
        for (var number = 0; number < 10_000; number++)
        {
            var review = CongressReview.Of(RandomCongress.Of(number));
            var papers = Write(review);
            foreach (var (matter, refusal) in review.Refused)
            {
                refused++;
                Assert.True(papers.Any(w => w.Refusals.Contains(refusal)), $"{number}: {matter.Chinese}，{refusal.Because.Chinese}");
            }

            var rules = review.Refused.Select(m => m.Refusal.By).Concat([PaperRules.NothingMissing, PaperRules.Decided, PaperRules.SeatsDrawn]).ToHashSet();
            Assert.All(papers.SelectMany(w => w.Refusals), r => Assert.Contains(r.By, rules));
            foreach (var (outcome, part) in review.Elections.SelectMany(e => e.Contests.Select(c => (e, c))).Zip(papers.Where(w => w.Kind.Id == "result-announcement")))
            {
                Assert.Equal(outcome.e.Refusals.Length == 0 && outcome.c.IsDecided, part.Paper is not null);
            }

            foreach (var (outcome, part) in review.Votes.Zip(papers.Where(w => w.Kind.Id == "resolution")))
            {
                Assert.Equal(outcome.Carried == Rules.Verdict.Met, part.Paper is not null);
            }
        }

        Assert.True(refused > 3_000, $"{refused} refusals");
    }

    /// <remarks>12 were sent. Nobody said of them how they were elected and whether they study full time; of one it is then said.</remarks>
    [Fact]
    public void A_credentials_report_tells_neither_a_number_nor_a_method_that_nobody_stated()
    {
        var unsaid = Report(d => d with { ElectedBy = null, FullTime = null });
        var one = Report(d => d.Id == "1" ? d : d with { FullTime = null });
        var refused = Report(d => d with { FullTime = false });
        var partly = Report(d => d, complete: false);
        var otherwise = Report(d => d with { ElectedBy = UnionGovernance.Congresses.DelegateElection.BranchElects });

        Assert.DoesNotContain("0人", unsaid, StringComparison.Ordinal);
        Assert.DoesNotContain("院（系）组织选举", unsaid, StringComparison.Ordinal);
        Assert.Contains("按“＿＿＿＿”的方式", unsaid, StringComparison.Ordinal);
        Assert.Contains("通过代表1人（另有11人待查）", one, StringComparison.Ordinal);
        Assert.Contains("通过代表0人", refused, StringComparison.Ordinal);
        Assert.Contains("选出代表＿＿＿＿", partly, StringComparison.Ordinal);
        Assert.DoesNotContain("全部代表通过审查", partly, StringComparison.Ordinal);
        Assert.Contains("按“团支部选举”的方式", otherwise, StringComparison.Ordinal);
        Assert.Contains("按“班级团支部推荐、院（系）组织选举”的方式选出代表12人。经审查，通过代表12人", Report(d => d), StringComparison.Ordinal);

        static string Report(Func<UnionGovernance.Congresses.Delegates.CongressDelegate, UnionGovernance.Congresses.Delegates.CongressDelegate> change, bool complete = true) =>
            Write(CongressReview.Of(SoundCongress.Held with { Votes = [], Elections = [], Delegates = new() { Complete = complete ? Fact.Given(true) : default, List = [.. SoundCongress.Held.Delegates.List.Select(change)] } }))
                .Single(w => w.Kind.Id == "credentials-report").Paper!.Markdown;
    }

    [Fact]
    public void No_paper_reads_the_file_past_its_judgement() => Assert.Empty(PastTheReview.In(typeof(PaperKinds).Assembly.Location));

    private static ImmutableArray<PaperWriting> Write(CongressReview review) => PaperKinds.Write(new() { Congress = review });

    private static IEnumerable<string> Refused(Proceedings proceedings) =>
        Write(CongressReview.Of(proceedings)).Where(w => w.Paper is null).Select(w => w.Kind.Id).Distinct().Order(StringComparer.Ordinal);
}
