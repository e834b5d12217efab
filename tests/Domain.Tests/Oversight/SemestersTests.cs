using NodaTime;
using UnionGovernance.Oversight.Semesters;
using UnionGovernance.Oversight.Terms;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Oversight;

public sealed class SemestersTests
{
    private static readonly SemesterSet _autumn = new() { Semester = Semester.Autumn, First = new(2023, 9, 4), Last = new(2024, 1, 19) };
    private static readonly SemesterSet _spring = new() { Semester = Semester.Spring, First = new(2024, 2, 26), Last = new(2024, 7, 5) };

    [Fact]
    public void A_day_is_of_one_semester_or_of_the_holidays()
    {
        var semesters = After(_spring, _autumn);

        Assert.Equal(
            [null, Semester.Autumn, Semester.Autumn, null, Semester.Spring],
            new LocalDate[] { new(2023, 9, 3), new(2023, 9, 4), new(2024, 1, 19), new(2024, 1, 20), new(2024, 2, 26) }.Select(d => semesters.On(d)?.Semester));
    }

    [Fact]
    public void Semesters_stand_apart()
    {
        Assert.Equal("semester.apart", Assert.Single(After(_autumn).Take(_autumn)).By.Id);
        Assert.Equal("semester.apart", Assert.Single(After(_autumn).Take(_spring with { First = _autumn.Last })).By.Id);
        Assert.Empty(After(_autumn).Take(_spring with { First = _autumn.Last.PlusDays(1) }));
        Assert.Equal("semester.apart", Assert.Single(After().Take(_spring with { Last = _spring.First.PlusDays(-1) })).By.Id);
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 2, false)]
    public void The_charter_may_ask_the_League_branch_to_study(int studies, int asked, bool isShort)
    {
        var acts = Enumerable.Repeat(new BranchStudied { Topic = "学习", On = _autumn.Last }, studies).Append(new BranchStudied { Topic = "假期", On = _autumn.Last.PlusDays(1) });
        var line = Assert.Single(After([_autumn, .. acts]).Lines(new OversightTerms { BranchStudies = asked }));

        Assert.Equal((studies, isShort), (line.Studies, line.IsShort));
    }

    private static SemestersOfTheYear After(params YearAct[] acts)
    {
        var semesters = new SemestersOfTheYear();
        Assert.All(acts, a => Assert.Empty(semesters.Take(a)));
        return semesters;
    }
}
