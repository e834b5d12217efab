using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Appraisals.Terms;

namespace UnionGovernance.Tests.Appraisals;

/// <summary>What schools published about single appraisals: the number of the case, the address and, where it is known, the academic year.</summary>
public sealed class PublishedAppraisalTests
{
    /// <summary>Case 120, 2020-2021: https://www.wxc.edu.cn/2021/0618/c5a140674/page.htm — 54 students' delegates rate, nobody else is named, five aspects.</summary>
    [Fact]
    public void Fifty_four_students_delegates_are_the_main_part_once_it_is_said_that_nobody_else_rated()
    {
        Assert.Null(Rounds.Replayed(Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(54, teachers: null, others: null)).Rounds[0].Raters);
        Assert.Equal(54, Rounds.Replayed(Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(54, teachers: 0)).Rounds[0].Raters);
        Assert.Equal(["政治态度", "道德品行", "学习情况", "工作成效", "纪律作风"], Aspects.Form.Choices.Select(c => c.Label.Chinese));
    }

    /// <summary>Case 000, 2020: the founding report — the head of the student-affairs department and all teachers of the League committee took part; no students are named.</summary>
    [Fact]
    public void Teachers_alone_are_no_body_that_rates() =>
        Assert.Equal(["appraisal.students-main"], Rounds.Replayed(Rounds.Called("m01")).Take(Rounds.Held(students: 0, teachers: 6)).Select(r => r.By.Id));

    /// <summary>Case 049, 2023-2024: http://hdc.cczu.edu.cn/hdxxx/2023/1225/c10028a350846/page.htm — the union's own chair comments; no raters are named.</summary>
    [Fact]
    public void Where_nobody_is_said_to_have_rated_no_result_stands()
    {
        var year = Rounds.Replayed(Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(students: null, teachers: null, others: null));

        Assert.Contains(year.Take(Rounds.Concluded), r => r.By == RoundRules.StudentsMain);
    }

    /// <summary>Case 064, 2017-2018, no address — 80 % materials and 20 % report: shares of another scale than the five aspects, which a charter cannot enter.</summary>
    [Fact]
    public void A_scale_without_the_five_aspects_is_refused() =>
        Assert.Contains(AppraisalBounds.All(new() { Aspects = [new() { Aspect = Aspect.Results, Weight = 80 }, new() { Aspect = Aspect.Discipline, Weight = 20 }] }), r => r.By == RoundRules.FiveAspects);

    /// <summary>Case 022, 2022-2023: http://marsflip.com/2024/0618/c4235a52799/page.htm — teachers, heads of colleges' League committees and standing delegates rate; their numbers are not printed.</summary>
    [Fact]
    public void Raters_whose_numbers_are_not_printed_hold_the_result_up()
    {
        var year = Rounds.Replayed(Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(students: null, teachers: null, others: null));

        Assert.All(Enum.GetValues<RaterGroup>(), group => Assert.Single(year.Take(Rounds.Rated("m01", 90, group))));
    }
}
