using System.Collections.Concurrent;
using CsCheck;
using NodaTime;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Selections;

namespace UnionGovernance.Tests.Editions;

/// <summary>What is over on the day of a record is nobody's to change: what is still to come is, and of the rest it is said from when on it is mended.</summary>
public sealed class PastTests
{
    private static readonly LocalDate _today = new(2024, 3, 1);
    private static readonly LocalDate _afterTheYear = new(2024, 9, 1);
    private static readonly LocalDate _thisYear = new(2023, 11, 1);
    private static readonly LocalDate _lastYear = new(2023, 5, 1);
    private static readonly LocalDate _planned = new(2024, 5, 1);

    [Fact]
    public void Nobody_elects_delegates_for_a_congress_that_was_held()
    {
        var change = Of(School(_today, _thisYear), CongressRules.DelegateShare);

        Assert.IsType<LeastChange.None>(change);
        Assert.StartsWith("第1项“代表人数一般不低于所代表学生的1%”，已成事实，下一次学代会起改正：", Assert.Single(change.Describe(Language.Chinese)), StringComparison.Ordinal);
        Assert.StartsWith("item 1 \"Normally at least 1 % of the students represented are delegates\" is past, and is kept from the next congress on: ", Assert.Single(change.Describe(Language.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void For_one_that_is_planned_they_still_are() => Assert.Equal("补选三名学生代表", Line(School(_today, _planned), CongressRules.DelegateShare));

    [Fact]
    public void Where_the_year_s_congress_is_still_to_be_held_that_one_has_them() => Assert.Equal(
        "按规范召开一次学代会（或全体学生大会），代表比上次多选三名（不是学生会骨干）", Line(School(_today, _lastYear), CongressRules.DelegateShare));

    [Fact]
    public void What_nobody_says_to_have_been_held_may_be_to_come_until_the_year_is_over()
    {
        Assert.Equal("补选三名学生代表", Line(School(_today, null), CongressRules.DelegateShare));
        Assert.IsType<LeastChange.None>(Of(School(_afterTheYear, null), CongressRules.DelegateShare));
    }

    /// <summary>How delegates and candidates came to be is settled with the congress, and another may do it otherwise.</summary>
    [Fact]
    public void Nobody_is_elected_or_selected_anew_for_a_congress_that_was_held()
    {
        UnionRecord Elected(LocalDate on) => School(_today, on) with
        {
            Congress = new() { HeldOn = Fact.Given(on), DelegatesElected = Fact.Given(DelegateElection.Other) },
            Selection = new() { PresidiumSteps = Fact.Given<Sequence<SelectionStep>>([SelectionStep.CollegePartyAgrees]) },
        };

        Assert.IsType<LeastChange.None>(Of(Elected(_thisYear), CongressRules.DelegatesElected));
        Assert.IsType<LeastChange.Found>(Of(Elected(_lastYear), CongressRules.DelegatesElected));
        Assert.StartsWith("按规范召开一次学代会（或全体学生大会），代表按“", Line(Elected(_lastYear), CongressRules.DelegatesElected), StringComparison.Ordinal);
        Assert.StartsWith("代表按“", Line(Elected(_planned), CongressRules.DelegatesElected), StringComparison.Ordinal);
    }

    /// <summary>Approval beforehand is the past of a congress that was held, and to be had for one that is planned.</summary>
    [Fact]
    public void A_planned_congress_can_still_be_approved()
    {
        UnionRecord Approved(LocalDate on) => School(_today, on) with
        {
            Congress = new() { HeldOn = Fact.Given(on), ApprovedByParty = Fact.Given(false), ApprovedByFederation = Fact.Given(true), ReportedToFederation = Fact.Given(true) },
        };

        Assert.Equal("做到“召开前获同级党组织批准”", Line(Approved(_planned), CongressRules.ApprovedAndReported));
        Assert.IsType<LeastChange.None>(Of(Approved(_thisYear), CongressRules.ApprovedAndReported));
        Assert.Equal("按规范召开一次学代会（或全体学生大会），做到“召开前获同级党组织批准”", Line(Approved(_lastYear), CongressRules.ApprovedAndReported));
    }

    [Fact]
    public void Who_rated_in_an_appraisal_rates_otherwise_in_another()
    {
        UnionRecord Rated(LocalDate asOf, int? times) => School(asOf, null) with
        {
            Appraisal = new() { TimesInYear = times is { } held ? Fact.Given(held) : default, Raters = Fact.Given(20), StudentRaters = Fact.Given(10) },
        };

        Assert.Equal("春季学期再开展一次述职评议，参加评议的学生代表比上次多一名", Line(Rated(_today, 1), AppraisalRules.Raters));
        Assert.Equal("增加一名学生代表参加评议", Line(Rated(_today, null), AppraisalRules.Raters));
        Assert.Contains("已成事实，下一学年起改正：", Assert.Single(Of(Rated(_afterTheYear, 1), AppraisalRules.Raters).Describe(Language.Chinese)), StringComparison.Ordinal);
    }

    /// <summary>What a finding advises for itself is advised for the next congress, where this one was held.</summary>
    [Fact]
    public void What_is_over_is_advised_for_the_next()
    {
        Mend Advised(LocalDate held) => Assert.Single(Assessed.Of(School(_today, held), Table([CongressRules.DelegateShare])).Findings[0].Mends);

        Assert.StartsWith("使“代表占所代表学生的比例”达到", Advised(_planned).Describe(Language.Chinese), StringComparison.Ordinal);
        Assert.StartsWith("下一次学代会起，使“代表占所代表学生的比例”达到", Advised(_thisYear).Describe(Language.Chinese), StringComparison.Ordinal);
        Assert.StartsWith("from the next congress on: bring ", Advised(_thisYear).Describe(Language.English), StringComparison.Ordinal);
    }

    /// <summary>
    /// Delegates of whom some are cadres, raters of whom some are students' delegates; a congress that was held in this year or the last, is planned, or of
    /// which nobody says so; a year that runs or is over: every number who are elected, give up their mandates or rate is gone through from scratch.
    /// </summary>
    [Fact]
    public void Of_everything_that_can_still_be_done_the_cheapest_is_found()
    {
        var (found, none) = (0, 0);
        Rule[] rules = [CongressRules.DelegateShare, CongressRules.NonCadreShare, AppraisalRules.Raters];
        var book = RuleBook.National.With(Table(rules));
        Gen.Select(
            Gen.Select(Gen.Int[1, 8], Gen.Int[0, 8], Gen.Int[100, 900], Gen.Int[0, 3]),
            Gen.Select(Gen.Int[1, 12], Gen.Int[0, 12], Gen.Int[0, 2]), Gen.Bool, Gen.Int[1, 7]).Sample(
            (congress, appraisal, isOver, asked) =>
            {
                var (delegates, drawn, students, day) = congress;
                var (raters, rating, count) = appraisal;
                var (cadres, ofStudents) = (Math.Min(drawn, delegates), Math.Min(rating, raters));
                var (held, times) = (((LocalDate?[])[null, _thisYear, _lastYear, new(2024, 12, 1)])[day], count == 0 ? (int?)null : count);
                var record = School(isOver ? _afterTheYear : _today, held) with
                {
                    Edition = "own",
                    Congress = new()
                    {
                        HeldOn = held is { } on ? Fact.Given(on) : default,
                        Delegates = Fact.Given(delegates),
                        NonCadreDelegates = Fact.Given(delegates - cadres),
                        StudentsRepresented = Fact.Given(students),
                    },
                    Appraisal = new() { TimesInYear = times is { } often ? Fact.Given(often) : default, Raters = Fact.Given(raters), StudentRaters = Fact.Given(ofStudents) },
                };
                bool IsAsked(int rule) => ((asked >> rule) & 1) == 1;
                bool[] Keeps(int all, int among) => [100 * all >= students, 5 * (all - among) >= 3 * all];
                var before = Keeps(delegates, cadres);
                var isKept = before.Zip([IsAsked(0), IsAsked(1)], static (kept, asks) => kept || !asks).All(static k => k);
                bool Does(int all, int among) => all > 0 && Keeps(all, among).Select((k, i) => k || (!before[i] && !IsAsked(i))).All(static k => k);
                var isHeld = held == _thisYear || held == _lastYear || (isOver && held is null);
                int? ofCongress = isKept ? 0
                    : !isHeld ? Enumerable.Range(0, 40).SelectMany(more => Enumerable.Range(0, cadres + 1).Where(fewer => Does(delegates + more - fewer, cadres - fewer)).Select(fewer => more + (3 * fewer))).Min()
                    : held == _lastYear && !isOver ? 10 + Enumerable.Range(1, 40).First(more => Does(delegates + more, cadres))
                    : null;
                var isRated = !IsAsked(2) || 2 * ofStudents > raters;
                int? ofAppraisal = isRated ? 0
                    : isOver ? null
                    : times is not null ? 5 + Enumerable.Range(1, 40).First(more => 2 * (ofStudents + more) > raters + more)
                    : Enumerable.Range(0, 40).SelectMany(more => Enumerable.Range(0, raters - ofStudents + 1)
                        .Where(fewer => 2 * (ofStudents + more) > raters + more - fewer).Select(fewer => more + (3 * fewer))).Min();

                var change = Assessed.Of(book.Assess(record)).LeastChange(f => f.Verdict == Verdict.NotMet && IsAsked(Array.IndexOf(rules, f.Item.Rule)));

                if ((ofCongress is null || isKept) && (ofAppraisal is null || isRated) && !(isKept && isRated))
                {
                    Assert.IsType<LeastChange.None>(change);
                    Interlocked.Increment(ref none);
                }
                else
                {
                    var plans = Assert.IsType<LeastChange.Found>(change).Plans;
                    Assert.All(plans, p => Assert.Equal((ofCongress ?? 0) + (ofAppraisal ?? 0), p.Effort));
                    Interlocked.Increment(ref found);
                }
            },
            iter: 10_000);

        Assert.True(found > 3_000 && none > 500, $"{found} found, {none} not");
    }

    private static UnionRecord School(LocalDate asOf, LocalDate? held) => new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
        AsOf = Fact.Given(asOf),
        Congress = new() { HeldOn = held is { } day ? Fact.Given(day) : default, Delegates = Fact.Given(97), StudentsRepresented = Fact.Given(10_000) },
    };

    private static LeastChange Of(UnionRecord record, Rule rule) => Assessed.Of(record, Table([rule])).LeastChange();

    private static string Line(UnionRecord record, Rule rule) => Assert.Single(Assert.IsType<LeastChange.Found>(Of(record, rule)).Plans).Describe(Language.Chinese);

    private static Edition Table(Rule[] rules) => School2023.Table with
    {
        Id = "own",
        Yearly = false,
        Items = [.. rules.Select(static (r, i) => new Item($"{i + 1}", r, Attestation.Seen, Mark.None))],
    };
}
