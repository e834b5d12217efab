using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Reaching;

namespace UnionGovernance.Tests.Unions;

/// <summary>Students per staff, what the cap allows, and which large colleges are out of reach.</summary>
public sealed class CollegeReachTests
{
    private static readonly LocalDate _day = new(2024, 10, 15);

    [Theory]
    [InlineData(3000, 10, false, Verdict.NotApplicable, 20)]
    [InlineData(3001, 29, false, Verdict.NotMet, 1)]
    [InlineData(3001, 30, false, Verdict.Met, 0)]
    [InlineData(3001, 31, false, Verdict.Met, 0)]
    [InlineData(3001, 29, true, Verdict.Met, 1)]
    [InlineData(3001, 0, false, Verdict.NotMet, 30)]
    public void A_large_college_has_thirty_staff_or_named_help(int students, int staff, bool help, Verdict verdict, int upToCap)
    {
        var reach = With([Counted("工学院", students, staff), .. help ? (Act[])[Named] : [], new CollegesListed { On = _day }]);
        var line = Assert.Single(ReachLine.Of(reach.Enter(Record(_day))));

        Assert.Equal((verdict, Fact.Given(upToCap)), (line.InReach, line.UpToCap));
        Assert.Equal(staff > 0 ? Fact.Given(new Share(students, staff)) : default, line.StudentsPerStaff);
    }

    [Fact]
    public void Help_that_nobody_entered_may_be_given_until_all_is_stated_to_be_entered()
    {
        var reach = With(Counted("工学院", 5200, 22));
        Assert.Equal(Verdict.Undetermined, ReachLine.Of(reach.Enter(Record(_day)))[0].InReach);
        Assert.Equal(Verdict.Undetermined, ReachRules.LargeColleges.Requirement.Judge(reach.Enter(Record(_day))));

        Assert.Empty(reach.Take(new CollegesListed { On = _day }));
        Assert.Equal(Verdict.NotMet, ReachRules.LargeColleges.Requirement.Judge(reach.Enter(Record(_day))));
    }

    [Fact]
    public void What_was_not_counted_stays_unknown()
    {
        var line = Assert.Single(ReachLine.Of(With(new CollegeCounted { On = _day, College = "工学院", Staff = 22 }).Enter(Record(_day))));

        Assert.Equal((Verdict.Undetermined, Known.Unknown, Fact.Given(8)), (line.InReach, line.StudentsPerStaff.Known, line.UpToCap));
        Assert.Equal(Known.Unknown, ReachLine.Of(Record(_day) with { Colleges = new() { List = [new() { Id = "工学院" }] } })[0].UpToCap.Known);
    }

    [Fact]
    public void A_later_count_takes_the_place_of_an_earlier_and_one_after_the_day_is_not_told_of_yet()
    {
        var reach = With(Counted("工学院", 5200, 22), new CollegeCounted { On = _day.PlusDays(9), College = "工学院", Staff = 26 }, Counted("工学院", 5300, 24) with { On = _day.PlusDays(5) });

        Assert.Equal(
            [(5200, 22), (5300, 24), (5300, 26)],
            new LocalDate[] { _day, _day.PlusDays(5), _day.PlusDays(9) }.Select(d => reach.Enter(Record(d)).Colleges.List[0]).Select(c => (c.Students.Low, c.Staff.Low)));
    }

    [Fact]
    public void Help_is_given_from_its_first_day_to_its_last()
    {
        var reach = With(Counted("工学院", 5200, 22), Named, new LeagueHelpEnded { On = _day.PlusDays(3), College = "工学院" });

        Assert.Equal(
            [false, true, true, false],
            new LocalDate[] { _day.PlusDays(-1), _day, _day.PlusDays(3), _day.PlusDays(4) }.Select(d => reach.Enter(Record(d) with { Colleges = new() { List = [new() { Id = "工学院" }] } }).Colleges.List[0].LeagueHelp.Low));
    }

    [Fact]
    public void Help_is_named_for_a_college_that_is_entered_and_for_one_helper_at_a_time()
    {
        Assert.Equal(["reach.college-entered"], new CollegeReach(Record(_day)).Take(Named).Select(r => r.By.Id));
        Assert.Empty(new CollegeReach(Record(_day) with { Colleges = new() { List = [new() { Id = "工学院" }] } }).Take(Named));
        Assert.Equal(["reach.one-helper"], With(Counted("工学院", 1, 1), Named).Take(Named with { Helper = "宋怀远", On = _day.PlusDays(1) }).Select(r => r.By.Id));
    }

    [Fact]
    public void Students_per_college_are_told_of_a_whole_only()
    {
        var reach = With(Counted("工学院", 5200, 22), Counted("文学院", 2100, 24));
        Assert.Equal(Known.Unknown, ReachLine.StudentsPerCollege(reach.Enter(Record(_day))).Known);

        Assert.Empty(reach.Take(new CollegesListed { On = _day }));
        Assert.Equal(Fact.Given(new Share(7300, 2)), ReachLine.StudentsPerCollege(reach.Enter(Record(_day))));
        Assert.Equal(Known.Unknown, ReachLine.StudentsPerCollege(Record(_day) with { Colleges = new() { Complete = Fact.Given(true) } }).Known);
    }

    private static LeagueHelpNamed Named => new() { On = _day, College = "工学院", Helper = "林虚谷" };

    private static CollegeCounted Counted(string college, int students, int staff) => new() { On = _day, College = college, Students = students, Staff = staff };

    private static CollegeReach With(params Act[] acts)
    {
        var reach = new CollegeReach(Record(_day));
        Assert.All(acts, a => Assert.Empty(reach.Take(a)));
        return reach;
    }

    private static UnionRecord Record(LocalDate asOf) => new()
    {
        Union = new(new("某校"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        AsOf = Fact.Given(asOf),
    };
}
