using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

/// <summary>The yearly congress of 2023—2024, by the latest congress that the record tells of and the day as of which it is judged.</summary>
public sealed class OnScheduleTests
{
    private static readonly OnSchedule _rule = new();

    [Theory]
    [InlineData("2024-05-20", "2024-06-30", Verdict.Met)]
    [InlineData("2023-05-20", "2024-06-30", Verdict.Met)]
    [InlineData("2023-05-20", "2024-09-01", Verdict.NotMet)]
    [InlineData("2022-05-20", "2024-06-30", Verdict.NotMet)]
    [InlineData("2024-06-30", "2024-06-30", Verdict.Met)]
    public void A_congress_that_was_held_decides(string held, string asOf, Verdict verdict) => Assert.Equal(verdict, Judge(Day(held), Day(asOf)));

    /// <summary>The latest congress, held after the year, says nothing of the year itself.</summary>
    [Theory]
    [InlineData("2024-11-01", "2024-12-01")]
    [InlineData("2024-09-01", "2024-09-01")]
    [InlineData("2025-05-20", "2025-06-30")]
    [InlineData("2024-09-30", "2024-10-01")]
    [InlineData("2026-03-01", "2026-11-29")]
    public void A_congress_after_the_year_leaves_the_year_open_and_asks_for_its_own(string held, string asOf)
    {
        var explanation = _rule.Explain(Record(Day(held), Day(asOf)));

        Assert.Equal(Verdict.Undetermined, explanation.Verdict);
        Assert.Equal(["/congress/heldOn"], explanation.Missing().Select(m => m.JsonPointer));
        Assert.Contains("不能说明该学年是否召开；请填该学年那一次的日期", Assert.Single(explanation.Notes).Chinese, StringComparison.Ordinal);
    }

    /// <summary>A plan is no congress held, and beside it another may have been.</summary>
    [Theory]
    [InlineData("2024-05-17", "2024-03-01")]
    [InlineData("2024-05-17", "2024-05-16")]
    [InlineData("2024-11-01", "2024-06-30")]
    [InlineData("2024-11-01", "2024-10-01")]
    [InlineData("2025-05-20", "2024-09-01")]
    public void A_planned_congress_is_none_that_was_held(string held, string asOf)
    {
        var explanation = _rule.Explain(Record(Day(held), Day(asOf)));

        Assert.Equal(Verdict.Undetermined, explanation.Verdict);
        Assert.Equal(["/congress/heldOn"], explanation.Missing().Select(m => m.JsonPointer));
        Assert.Contains("是召开计划", Assert.Single(explanation.Notes).Chinese, StringComparison.Ordinal);
    }

    /// <summary>What holds on every day of the month stands; what turns within it asks for the day.</summary>
    [Theory]
    [InlineData("2024-05-20", 2024, 6, Verdict.Met)]
    [InlineData("2024-06-15", 2024, 6, Verdict.Undetermined)]
    [InlineData("2024-06-01", 2024, 6, Verdict.Met)]
    [InlineData("2023-05-20", 2024, 8, Verdict.Met)]
    [InlineData("2023-05-20", 2024, 9, Verdict.NotMet)]
    [InlineData("2022-05-20", 2024, 6, Verdict.NotMet)]
    public void A_month_of_assessment_is_judged_on_each_of_its_days(string held, int year, int month, Verdict verdict)
    {
        var asOf = Month(year, month);

        Assert.Equal(verdict, Judge(Day(held), asOf));
        Assert.Equal(verdict == Verdict.Undetermined ? ["/asOf"] : [], _rule.Explain(Record(Day(held), asOf)).Missing().Select(m => m.JsonPointer));
    }

    [Fact]
    public void Where_the_year_ends_within_what_is_known_of_the_day_both_sides_have_to_agree()
    {
        var around = Fact.Within(new LocalDate(2024, 7, 1), new LocalDate(2024, 10, 1));

        Assert.Equal(Verdict.Met, Judge(Day("2024-05-20"), around));
        Assert.Equal(Verdict.Undetermined, Judge(Day("2023-05-20"), around));
        Assert.Equal(Verdict.NotMet, Judge(Day("2022-05-20"), around));
        Assert.Equal(Verdict.Undetermined, Judge(Day("2024-05-20"), default));
    }

    [Fact]
    public void A_congress_known_as_a_month_is_judged_on_each_of_its_days()
    {
        Assert.Equal(Verdict.Met, Judge(Month(2024, 5), Day("2024-05-31")));
        Assert.Equal(Verdict.Undetermined, Judge(Month(2024, 5), Day("2024-05-30")));
        Assert.Equal(Verdict.Met, Judge(Month(2024, 5), Month(2024, 6)));
        Assert.Equal(Verdict.Undetermined, Judge(default, Day("2024-05-30")));
    }

    private static Verdict Judge(Fact<LocalDate> held, Fact<LocalDate> asOf) => _rule.Judge(Record(held, asOf));

    private static Fact<LocalDate> Day(string iso) => Fact.Given(NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value);

    private static Fact<LocalDate> Month(int year, int month) => Fact.Within(new LocalDate(year, month, 1), new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)));

    private static UnionRecord Record(Fact<LocalDate> held, Fact<LocalDate> asOf) => new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
        AsOf = asOf,
        Congress = new() { HeldOn = held },
    };
}
