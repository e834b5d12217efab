using NodaTime;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Activities.Study;
using UnionGovernance.Acts;
using UnionGovernance.Editions;
using UnionGovernance.Oversight;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Rules;
using UnionGovernance.Years;
using UnionGovernance.Years.Statements;

namespace UnionGovernance.Tests.Years;

/// <summary>What single acts prove of a year, and what is known only where every one of them is said to be entered.</summary>
public sealed class ListedActsTests
{
    private static readonly LocalDate _judged = new(2025, 6, 30);
    private static readonly ActsListed _all = new() { On = _judged, By = ["校团委"], Of = [.. Enum.GetValues<ListedActs>()], Document = "台账核对" };

    /// <summary>One approved activity is one approved activity: what of the year nobody entered stays unknown, until the list is said to be whole.</summary>
    [Fact]
    public void One_approved_activity_proves_nothing_of_those_that_nobody_entered()
    {
        Assert.Equal((default, default(Fact<Sequence<ReviewedMatter>>)), Guidance(Approved(ReviewedMatter.Liaison)));
        Assert.Equal((Verdict.Undetermined, Verdict.Undetermined), Judged(Approved(ReviewedMatter.Liaison)));

        Assert.Equal((Verdict.Undetermined, Verdict.Met), Judged([.. Approved(ReviewedMatter.Liaison), _all]));
        Assert.Equal((Verdict.Met, Verdict.Met), Judged([.. Enum.GetValues<ReviewedMatter>().SelectMany(Approved), _all]));
    }

    /// <summary>One activity that slipped by is one: of the three other matters it says nothing, whatever the list.</summary>
    [Fact]
    public void One_unapproved_activity_speaks_of_its_own_matter_alone()
    {
        Act slipped = new ActivityHeld { On = _judged.PlusDays(-9), Activity = "外联", Matter = ReviewedMatter.Liaison };

        Assert.Equal((default, default(Fact<Sequence<ReviewedMatter>>)), Guidance(slipped));
        Assert.Equal((default, default(Fact<Sequence<ReviewedMatter>>)), Guidance(slipped, _all));
        Assert.Equal([ReviewedMatter.Activities], Guidance([slipped, .. Approved(ReviewedMatter.Activities), _all]).Reviewed.Low);
        Assert.Equal((Verdict.Undetermined, Verdict.Undetermined), Judged([slipped, .. Approved(ReviewedMatter.Activities), _all]));
        Assert.Equal((Verdict.NotMet, Verdict.Undetermined), Judged([slipped, .. Enum.GetValues<ReviewedMatter>().SelectMany(Approved), _all]));
    }

    /// <summary>A list that the record states goes on without the matter that slipped by.</summary>
    [Fact]
    public void What_slipped_by_is_taken_out_of_a_stated_list()
    {
        var stated = Opening with { Guidance = new() { LeagueReviews = Fact.Given<Sequence<ReviewedMatter>>([.. Enum.GetValues<ReviewedMatter>()]) } };
        var record = Replay(stated, new ActivityHeld { On = _judged, Activity = "外联", Matter = ReviewedMatter.Liaison }).Record;

        Assert.Equal(Fact.Given<Sequence<ReviewedMatter>>([ReviewedMatter.Activities, ReviewedMatter.Information, ReviewedMatter.Funds]), record.Guidance.LeagueReviews);
        Assert.Equal(stated.Guidance.LeagueReviews, Replay(stated, Approved(ReviewedMatter.Liaison)).Record.Guidance.LeagueReviews);
    }

    /// <summary>A major event of which the League committee was not told is enough for a no; one that is not major, or of which it was told and had not decided, is none.</summary>
    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    [InlineData(null, false, false)]
    public void One_major_event_of_which_nobody_was_told_breaks_the_advance_report(bool? major, bool proposed, bool broken)
    {
        Act[] acts = [.. proposed ? (Act[])[new ActivityProposed { On = _judged, Activity = "校庆", HostedBy = "甲", GuidedBy = "乙" }] : [], new ActivityHeld { On = _judged, Activity = "校庆", Major = major }];

        Assert.Equal(broken ? Fact.Given(false) : default, Guidance(acts).Advance);
    }

    /// <summary>So many hearings entered are at least so many: one is not too few until the list is whole.</summary>
    [Fact]
    public void Acts_that_are_counted_are_at_least_so_many()
    {
        Act autumn = new HearingHeld { On = new(2024, 11, 1), Hearing = "秋季", By = ["校党委"] };
        Act spring = new HearingHeld { On = new(2025, 4, 1), Hearing = "春季", By = ["校党委"] };

        Assert.Equal(Fact.Within(1, int.MaxValue), Replay(Opening, autumn).Record.Guidance.Hearings);
        Assert.Equal(Fact.Given(1), Replay(Opening, autumn, _all).Record.Guidance.Hearings);
        Assert.Equal(Fact.Given(3), Replay(Opening with { Guidance = new() { Hearings = Fact.Given(3) } }, autumn, spring).Record.Guidance.Hearings);
        Assert.Equal(Fact.Within(2, int.MaxValue), Replay(Opening with { Guidance = new() { Hearings = Fact.Given(1) } }, autumn, spring).Record.Guidance.Hearings);

        Assert.Equal(default, Replay(Opening, autumn, _all).Record.Guidance.PartyHears);
        Assert.Equal(Fact.Given(true), Replay(Opening, autumn, spring).Record.Guidance.PartyHears);
    }

    /// <summary>One training that all attended is enough; that some missed the one that was entered is no proof that nobody trained them.</summary>
    [Fact]
    public void A_training_that_some_missed_is_a_no_only_where_all_training_is_listed()
    {
        Act missed = new TrainingHeld { On = new(2024, 10, 12), Semester = Semester.Autumn, Due = 45, Present = 43 };
        Act attended = new TrainingHeld { On = new(2024, 10, 13), Semester = Semester.Autumn, Due = 45, Present = 45 };

        Assert.Equal(default, Replay(Opening, missed).Record.Training.Autumn);
        Assert.Equal(Fact.Given(false), Replay(Opening, missed, _all).Record.Training.Autumn);
        Assert.Equal(Fact.Given(true), Replay(Opening, missed, attended).Record.Training.Autumn);
    }

    /// <summary>The list is whole up to the day on which somebody said so: what was said earlier is silent on the days since, unless the year was over.</summary>
    [Theory]
    [InlineData("2025-06-29", "2025-06-30", false)]
    [InlineData("2025-06-30", "2025-06-30", true)]
    [InlineData("2025-07-01", "2025-06-30", false)]
    [InlineData("2025-08-30", "2025-10-01", false)]
    [InlineData("2025-08-31", "2025-10-01", true)]
    public void A_list_is_whole_up_to_the_day_on_which_it_was_said(string said, string judged, bool whole)
    {
        var record = Replay(Opening with { AsOf = Fact.Given(Day(judged)) }, new HearingHeld { On = new(2024, 11, 1), Hearing = "秋季", By = ["校党委"] }, _all with { On = Day(said) }).Record;

        Assert.Equal(whole ? Fact.Given(1) : Fact.Within(1, int.MaxValue), record.Guidance.Hearings);
    }

    [Fact]
    public void Only_what_the_statement_names_is_listed_and_only_where_somebody_states_it()
    {
        Act hearing = new HearingHeld { On = new(2024, 11, 1), Hearing = "秋季", By = ["校党委"] };

        Assert.Equal(Fact.Within(1, int.MaxValue), Replay(Opening, hearing, _all with { Of = [ListedActs.Activities] }).Record.Guidance.Hearings);
        var nobody = Replay(Opening, hearing, _all with { By = [] });
        Assert.Equal((Fact.Within(1, int.MaxValue), "statement.stated-by"), (nobody.Record.Guidance.Hearings, Assert.Single(nobody.Findings).Finding.By.Id));
        Assert.Equal("statement.of-something", Assert.Single(Assert.Single(YearReplay.Of(new(Opening, [new(2, _all with { Of = [] })])).Refused).Refusals).By.Id);
    }

    private static UnionRecord Opening { get; } = Openings.School with { AsOf = Fact.Given(_judged) };

    private static Act[] Approved(ReviewedMatter matter) =>
    [
        new ActivityProposed { Activity = $"{matter}", Matter = matter, On = _judged.PlusDays(-3), HostedBy = "文学院学生会", GuidedBy = "校学生会文体部" },
        new ActivityApproved { Activity = $"{matter}", On = _judged.PlusDays(-2), By = ["校团委"] },
        new ActivityHeld { Activity = $"{matter}", On = _judged.PlusDays(-1) },
    ];

    private static (Fact<bool> Advance, Fact<Sequence<ReviewedMatter>> Reviewed) Guidance(params Act[] acts) =>
        Replay(Opening, acts).Record.Guidance is var g ? (g.AdvanceReport, g.LeagueReviews) : default;

    private static (Verdict Reviews, Verdict Advance) Judged(params Act[] acts) =>
        Replay(Opening, acts).Record is var r ? (OversightRules.LeagueReviews.Requirement.Judge(r), OversightRules.AdvanceReport.Requirement.Judge(r)) : default;

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static YearReplay Replay(UnionRecord opening, params Act[] acts)
    {
        var replay = YearReplay.Of(new(opening, [.. acts.Select((a, i) => new YearLine(i + 2, a))]));
        Assert.Empty(replay.Refused);
        return replay;
    }
}
