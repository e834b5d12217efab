using NodaTime;
using UnionGovernance.Activities;
using UnionGovernance.Activities.Study;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Activities;

public sealed class StudyOfTheYearTests
{
    private static readonly UnionRecord _opening = new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        AsOf = Fact.Given(new LocalDate(2025, 6, 30)),
    };

    private static readonly LocalDate[] _months = [.. new StudyTerms().Months.Select(m => new LocalDate(m < 9 ? 2025 : 2024, m, 15))];

    [Fact]
    public void The_months_missed_are_named_and_vacation_months_are_not_asked()
    {
        var year = Of([.. _months.Where(m => m.Month is not (12 or 4)).Select(m => Study(m))]);

        Assert.Equal([new YearMonth(2024, 12), new YearMonth(2025, 4)], year.Months.Where(m => m.IsMissed).Select(m => m.Month));
        Assert.Equal(8, year.Months.Length);
        Assert.Equal(Fact.Within(0, 1), year.Enter(_opening).Training.StudyPerMonth);
    }

    [Fact]
    public void A_themed_League_day_counts_like_theory_study_and_the_branch_alone_does_not()
    {
        var day = Study(_months[0]) with { Kind = StudyKind.LeagueDay };
        Assert.False(Of(day).Months[0].IsMissed);

        var branch = Of(day with { Kind = StudyKind.Branch }, Study(new(2025, 1, 31)) with { Kind = StudyKind.Branch }, Study(new(2025, 2, 1)) with { Kind = StudyKind.Branch });
        Assert.True(branch.Months[0].IsMissed);
        Assert.Equal((2, 1), (branch.BranchMeetings(Semester.Autumn), branch.BranchMeetings(Semester.Spring)));
        Assert.Same(_opening, branch.Enter(_opening));
    }

    [Fact]
    public void A_month_that_is_not_over_on_the_day_of_judgement_is_not_missed_and_without_that_day_none_after_the_last_meeting()
    {
        Assert.Equal(
            [2, 2, 3],
            new LocalDate[] { new(2024, 11, 1), new(2024, 11, 29), new(2024, 11, 30) }.Select(d => new StudyOfTheYear(_opening with { AsOf = Fact.Given(d) }, static () => new()).Months.Length));

        var open = new StudyOfTheYear(_opening with { AsOf = default }, static () => new());
        Assert.Empty(open.Months);
        open.Take(Study(_months[2]));
        Assert.Equal([true, true, false], open.Months.Select(m => m.IsMissed));
    }

    [Fact]
    public void Two_meetings_in_every_month_are_two_a_month_and_a_charter_may_ask_for_both()
    {
        var acts = _months.SelectMany(m => (Act[])[Study(m), Study(m.PlusDays(3))]).ToArray();
        Assert.Equal(Fact.Given(2), Of(acts).Enter(_opening).Training.StudyPerMonth);

        var asked = Of([.. acts.Skip(1)], perMonth: 2);
        Assert.Equal([new YearMonth(2024, 9)], asked.Months.Where(m => m.IsMissed).Select(m => m.Month));
    }

    [Fact]
    public void All_staff_are_trained_once_those_away_have_made_it_up()
    {
        var training = new TrainingHeld { On = new(2024, 10, 12), Semester = Semester.Autumn, Due = 45, Present = 43, Absent = ["m07", "m08"] };
        var year = Of(training);
        Assert.Equal((2, Fact.Given(false)), (year.Untrained(Semester.Autumn), year.Enter(_opening).Training.Autumn));

        Assert.Empty(year.Take(MadeUp("m07")));
        Assert.Equal(1, year.Untrained(Semester.Autumn));
        Assert.Empty(year.Take(MadeUp("m08")));
        var entered = year.Enter(_opening);
        Assert.Equal((Fact.Given(true), default(Fact<bool>)), (entered.Training.Autumn, entered.Training.Spring));
        Assert.Equal(Verdict.Undetermined, TrainingRules.InSchool.Requirement.Judge(entered));

        Assert.Equal("m09没有缺席这次培训", Assert.Single(year.Take(MadeUp("m09"))).Because.Chinese);
        Assert.Single(year.Take(MadeUp("m07") with { Semester = Semester.Spring }));
        Assert.Single(year.Take(MadeUp("m07") with { On = training.On.PlusDays(-1) }));
    }

    /// <summary>A meeting that nobody entered may have been held: where not all is listed, a month has no fewer than were entered.</summary>
    [Fact]
    public void Where_not_all_study_is_listed_a_month_has_no_fewer_than_the_poorest_shows()
    {
        var year = new StudyOfTheYear(_opening, static () => new());
        Assert.All(_months, m => Assert.Empty(year.Take(Study(m))));

        Assert.Equal(Fact.Within(1, int.MaxValue), year.Enter(_opening).Training.StudyPerMonth);
    }

    /// <summary>A line that tells of a training of all staff tells that it was held; what it does not say is asked.</summary>
    [Theory]
    [InlineData(null, null, "没有写明应到、实到人数，按已开展记入；是否人人参加无从核对，请补上")]
    [InlineData(45, null, "没有写明实到人数，按已开展记入；是否人人参加无从核对，请补上")]
    [InlineData(null, 45, "没有写明应到人数，按已开展记入；是否人人参加无从核对，请补上")]
    [InlineData(45, 45, null)]
    public void A_training_of_which_nobody_said_how_many_attended_was_held_and_is_asked_about(int? due, int? present, string? asked)
    {
        var year = Of(_spring with { Due = due, Present = present });

        Assert.Equal(Fact.Given(true), year.Enter(_opening).Training.Spring);
        Assert.Equal(asked is null ? [] : [asked], year.Doubts.Select(d => d.Text.Chinese));
    }

    [Fact]
    public void Somebody_absent_from_it_is_to_make_it_up_first()
    {
        var year = Of(_spring with { Absent = ["m07"] });
        Assert.Equal(default, year.Enter(_opening).Training.Spring);

        Assert.Empty(year.Take(MadeUp("m07") with { Semester = Semester.Spring, On = _spring.On.PlusDays(7) }));
        Assert.Equal(Fact.Given(true), year.Enter(_opening).Training.Spring);
    }

    [Fact]
    public void Of_two_trainings_one_attended_by_all_is_enough()
    {
        var year = Of(_spring with { Due = 45, Present = 40 });
        Assert.NotEqual(Fact.Given(true), year.Enter(_opening).Training.Spring);

        year.Take(_spring with { Due = 45, Present = 45 });
        Assert.Equal(Fact.Given(true), year.Enter(_opening).Training.Spring);
    }

    [Theory]
    [InlineData(45, 45, 0, true)]
    [InlineData(45, 46, 0, false)]
    [InlineData(45, 44, 1, true)]
    [InlineData(45, 44, 2, false)]
    public void Present_and_absent_are_within_those_due(int due, int present, int absent, bool taken)
    {
        var training = new TrainingHeld { Due = due, Present = present, Absent = [.. Enumerable.Range(0, absent).Select(i => $"m{i}")] };

        Assert.Equal(taken ? [] : ["study.attendance"], new StudyOfTheYear(_opening, static () => new()).Take(training).Select(r => r.By.Id));
    }

    /// <summary>All of nobody, and a training of another year, train nobody.</summary>
    [Fact]
    public void A_training_of_nobody_or_of_another_year_shows_nothing()
    {
        Assert.Equal(default, Of(_spring with { Due = 0, Present = 0 }).Enter(_opening).Training.Spring);
        Assert.Equal(default, Of(_spring with { On = new(2024, 8, 31), Due = 45, Present = 45 }).Enter(_opening).Training.Spring);
        Assert.Equal(Fact.Given(true), Of(_spring with { On = new(2025, 8, 31), Due = 45, Present = 45 }).Enter(_opening).Training.Spring);
    }

    [Fact]
    public void As_much_as_is_asked_counts_before_the_month_is_over()
    {
        var opening = _opening with { AsOf = Fact.Given(new LocalDate(2024, 9, 20)) };
        var year = new StudyOfTheYear(opening, static () => new(), areListed: static _ => true);
        year.Take(Study(new(2024, 9, 15)));

        Assert.Equal(Fact.Given(1), year.Enter(opening).Training.StudyPerMonth);
    }

    private static readonly TrainingHeld _spring = new() { On = new(2025, 3, 8), Semester = Semester.Spring };

    private static StudyHeld Study(LocalDate on) => new() { On = on };

    private static TrainingMadeUp MadeUp(string person) => new() { On = new(2024, 11, 2), Semester = Semester.Autumn, Persons = [person] };

    private static StudyOfTheYear Of(params ReadOnlySpan<Act> acts) => Of(acts, perMonth: 1);

    private static StudyOfTheYear Of(ReadOnlySpan<Act> acts, int perMonth)
    {
        var year = new StudyOfTheYear(_opening, () => new() { PerMonth = perMonth }, areListed: static _ => true);
        foreach (var act in acts)
        {
            Assert.Empty(year.Take(act));
        }

        return year;
    }
}
