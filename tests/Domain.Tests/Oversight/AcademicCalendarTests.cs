using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Oversight.Calendar;

namespace UnionGovernance.Tests.Oversight;

public sealed class AcademicCalendarTests
{
    private static readonly SemesterDated _autumn = new() { Semester = Semester.Autumn, First = new(2023, 9, 4), Last = new(2024, 1, 19) };
    private static readonly SemesterDated _spring = new() { Semester = Semester.Spring, First = new(2024, 2, 26), Last = new(2024, 7, 5) };

    [Fact]
    public void A_day_is_of_one_term_or_of_the_holidays()
    {
        var calendar = After(_spring, _autumn);

        Assert.Equal(
            [null, Semester.Autumn, Semester.Autumn, null, Semester.Spring],
            new LocalDate[] { new(2023, 9, 3), new(2023, 9, 4), new(2024, 1, 19), new(2024, 1, 20), new(2024, 2, 26) }.Select(d => calendar.On(d)?.Semester));
    }

    [Fact]
    public void Terms_stand_apart()
    {
        Assert.Equal("calendar.terms-apart", Assert.Single(After(_autumn).Take(_autumn)).By.Id);
        Assert.Equal("calendar.terms-apart", Assert.Single(After(_autumn).Take(_spring with { First = _autumn.Last })).By.Id);
        Assert.Empty(After(_autumn).Take(_spring with { First = _autumn.Last.PlusDays(1) }));
        Assert.Equal("calendar.terms-apart", Assert.Single(After().Take(_spring with { Last = _spring.First.PlusDays(-1) })).By.Id);
    }

    private static AcademicCalendar After(params Act[] acts)
    {
        var calendar = new AcademicCalendar();
        Assert.All(acts, a => Assert.Empty(calendar.Take(a)));
        return calendar;
    }
}
