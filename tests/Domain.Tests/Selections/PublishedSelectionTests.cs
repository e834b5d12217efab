using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Selections.Course;
using UnionGovernance.Selections.Recruitment;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Selections;

/// <summary>What the founding report (case 000, the text of 2020 in the collected reference) and other schools publish of selection, against what the acts ask.</summary>
public sealed class PublishedSelectionTests
{
    /// <summary>"由学院团组织推荐，经学院党组织同意，由学校党委学生工作部门和学校团委联合审查后，报学校党委确定", for the presidium and heads of department alike.</summary>
    [Fact]
    public void The_founding_report_takes_heads_of_department_through_the_whole_chain()
    {
        var chain = SelectionChains.Of(UnionLevel.School, SelectionPost.Department, new() { FullChainForDepartments = true });

        Assert.Equal([SelectionStep.CollegeLeagueRecommends, SelectionStep.CollegePartyAgrees, SelectionStep.JointReview, SelectionStep.PartyDecides], chain);
    }

    /// <summary>"采取双向选材的模式，错开两级学生干部纳新时间": referral and intake are the two directions, and the windows have no day in common.</summary>
    [Fact]
    public void The_founding_report_staggers_the_windows_and_recruits_in_two_directions()
    {
        var year = new SelectionsOfTheYear(People.Opening(), static () => (new() { StaggeredWindows = true }, new()));

        Assert.Empty(year.Take(new RecruitmentOpened { Level = UnionLevel.College, From = new(2024, 9, 1), To = new(2024, 9, 14) }));
        Assert.Empty(year.Take(new RecruitmentOpened { Level = UnionLevel.School, From = new(2024, 9, 15), To = new(2024, 9, 30) }));
        Assert.Equal(3, Enum.GetValues<Route>().Length);
    }

    /// <summary>
    /// Case 052, 2023-2024: https://cammedout.com/hangtian/info/1808/29011.htm — class League branch, the college's League and Party, its decision, then
    /// publication: the college's chain, with the charter's publication at its end.
    /// </summary>
    [Fact]
    public void A_college_that_publishes_selects_only_after_publication()
    {
        var year = new SelectionsOfTheYear(People.Opening(UnionLevel.College), static () => (new() { Publication = true }, new()));
        Assert.All(
            new Act[] { People.Applied(), People.Checked(), People.Step(SelectionStep.BranchRecommends), People.Step(SelectionStep.CollegeLeagueAgrees), People.Step(SelectionStep.CollegePartyDecides) },
            act => Assert.Empty(year.Take(act)));

        Assert.Equal(SelectionStage.ToPublish, year.Candidacies[0].Stage);
        Assert.Empty(year.Take(new SelectionPublished { On = People.Day, Candidates = ["c01"] }));
        Assert.Equal(SelectionStage.Selected, year.Candidacies[0].Stage);
    }

    /// <summary>
    /// Case 052 again ("原则上专业前30%"), case 054, 2018-2019: https://bs.sdut.edu.cn/2019/0312/c1836a273598/page.htm (the first half), and case 055, year not
    /// printed: https://smkx.sicau.edu.cn/info/1061/2942.htm (a third of the grade): whoever is only within these has missed the first 30 %.
    /// </summary>
    [Theory]
    [InlineData(31, 100, "前30%为30名，差1名")]
    [InlineData(50, 100, "前30%为30名，差20名")]
    [InlineData(20, 60, "前30%为18名，差2名")]
    public void In_principle_the_first_half_and_a_third_are_not_the_first_30_percent(int rank, int of, string howFar)
    {
        var share = Fact.Given(new Share(rank, of));
        var check = Check(People.Person with { RankLastTerm = share, RankLastYear = share, RankSinceEnrolment = share });

        Assert.Contains(howFar, Assert.Single(check.Failed, r => r.By == MaterialsRules.Rank).Because.Chinese, StringComparison.Ordinal);
    }

    /// <summary>
    /// Case 055 ranks within the grade, and case 057, 2014-2015: http://gmqn.caa.edu.cn/twwj/201501/22342.html, asks for no failed course only: of neither is a
    /// rank in the own major known, and nobody is passed or refused.
    /// </summary>
    [Fact]
    public void Where_no_rank_in_the_own_major_is_known_the_check_waits()
    {
        var check = Check(People.Person with { RankLastTerm = default, RankLastYear = default, RankSinceEnrolment = default });

        Assert.Equal(Verdict.Undetermined, check.Verdict);
        Assert.Equal(3, check.Missing.Length);
    }

    private static MaterialsCheck Check(Member person) => MaterialsCheck.Of(People.Materials with { Person = person }, UnionKind.StudentUnion, new(), new());
}
