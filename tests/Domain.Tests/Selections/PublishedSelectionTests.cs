using UnionGovernance.Selections;
using UnionGovernance.Selections.Course;
using UnionGovernance.Selections.Recruitment;

namespace UnionGovernance.Tests.Selections;

/// <summary>What the founding report (case 000, the text of 2020 in the collected reference) says of selection, against what the acts ask.</summary>
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
}
