using NodaTime;
using UnionGovernance.Oversight.Calendar;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Oversight;

public sealed class AcademicCalendarTests
{
    private static readonly TermDated _autumn = new() { Term = AcademicTerm.Autumn, First = new(2023, 9, 4), Last = new(2024, 1, 19) };
    private static readonly TermDated _spring = new() { Term = AcademicTerm.Spring, First = new(2024, 2, 26), Last = new(2024, 7, 5) };

    [Fact]
    public void A_day_is_of_one_term_or_of_the_holidays()
    {
        var calendar = After(_spring, _autumn);

        Assert.Equal(
            [null, AcademicTerm.Autumn, AcademicTerm.Autumn, null, AcademicTerm.Spring],
            new LocalDate[] { new(2023, 9, 3), new(2023, 9, 4), new(2024, 1, 19), new(2024, 1, 20), new(2024, 2, 26) }.Select(d => calendar.On(d)?.Term));
    }

    [Fact]
    public void Terms_stand_apart()
    {
        Assert.Equal("calendar.terms-apart", Assert.Single(After(_autumn).Take(_autumn)).By.Id);
        Assert.Equal("calendar.terms-apart", Assert.Single(After(_autumn).Take(_spring with { First = _autumn.Last })).By.Id);
        Assert.Empty(After(_autumn).Take(_spring with { First = _autumn.Last.PlusDays(1) }));
        Assert.Equal("calendar.terms-apart", Assert.Single(After().Take(_spring with { Last = _spring.First.PlusDays(-1) })).By.Id);
    }

    private static AcademicCalendar After(params YearAct[] acts)
    {
        var calendar = new AcademicCalendar();
        Assert.All(acts, a => Assert.Empty(calendar.Take(a)));
        return calendar;
    }
}
