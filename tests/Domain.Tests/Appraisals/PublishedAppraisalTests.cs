using UnionGovernance.Appraisals;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Appraisals.Terms;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Years;

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
        Assert.Equal(["政治态度", "道德品行", "学习情况", "工作成效", "纪律作风"], Aspect.Form.Choices.Select(c => c.Label.Chinese));
    }

    /// <summary>Case 000, 2020: the founding report — the head of the student-affairs department and all teachers of the League committee took part; no students are named.</summary>
    [Fact]
    public void Teachers_alone_are_no_body_that_rates() =>
        Assert.Equal(["appraisal.students-main"], Rounds.Replayed(Rounds.Called("m01")).Told(Rounds.Held(students: 0, teachers: 6)).Select(r => r.By.Id));

    /// <summary>Case 049, 2023-2024: http://hdc.cczu.edu.cn/hdxxx/2023/1225/c10028a350846/page.htm — the union's own chair comments; no raters are named.</summary>
    [Fact]
    public void Where_nobody_is_said_to_have_rated_the_result_is_found()
    {
        var year = Rounds.Replayed(Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(students: null, teachers: null, others: null));

        Assert.Contains(year.Told(Rounds.Concluded), r => r.By == RoundRules.StudentsMain);
    }

    /// <summary>Case 064, 2017-2018, no address — 80 % materials and 20 % report: shares of another scale than the five aspects, which a charter cannot enter.</summary>
    [Fact]
    public void A_scale_without_the_five_aspects_is_refused() =>
        Assert.Contains(AppraisalBounds.All(new() { Aspects = [new() { Aspect = Aspect.Results, Weight = 80 }, new() { Aspect = Aspect.Discipline, Weight = 20 }] }), r => r.By == RoundRules.FiveAspects);

    /// <summary>
    /// Case 017, 2020-2021: https://tw.gdpi.edu.cn/info/1074/3987.htm — college unions and the school's report, secretaries of the League and students'
    /// delegates attend, no number and no rating is printed: nothing stands that could count as an appraisal of the term.
    /// </summary>
    [Fact]
    public void Unions_that_report_without_a_number_of_raters_are_not_yet_appraised()
    {
        var year = Rounds.Replayed(Rounds.Called("各学院学生会", "校学生会"), Rounds.Reported("各学院学生会"), Rounds.Reported("校学生会"), Rounds.Held(students: null, teachers: null, others: null));
        var refusals = year.Told(Rounds.Concluded);

        Assert.Equal(["未写明学生代表人数", "未写明教师人数", "未写明其他人员人数"], refusals.Where(r => r.By == RoundRules.StudentsMain).Select(r => r.Because.Chinese));
        Assert.Equal(["各学院学生会没有评分", "校学生会没有评分"], refusals.Where(r => r.By == RoundRules.FiveAspects).Select(r => r.Because.Chinese));
        Assert.Equal(Verdict.Undetermined, AppraisalRules.EachSemester.Requirement.Judge(year.Enter(Years.Openings.School)));
    }

    /// <summary>
    /// Case 025, a college's graduate union, year not printed: http://gjxy.swu.edu.cn/info/1002/2548.htm — counsellors, the school's presidium and guests
    /// of other unions attend an exchange; none of them is a students' delegate, and nothing is rated.
    /// </summary>
    [Fact]
    public void An_exchange_before_guests_is_no_body_that_rates() =>
        Assert.Equal(["appraisal.students-main"], Rounds.Replayed(Rounds.Called("执行主席")).Told(Rounds.Held(students: 0, teachers: null, others: null)).Select(r => r.By.Id));

    /// <summary>
    /// Case 119, appraised for 2024: https://jy.njtc.edu.cn/info/1841/72671.htm — points on the spot for five things, of which two are among the national
    /// five: conduct, study and results were not rated.
    /// </summary>
    [Fact]
    public void Five_aspects_of_ones_own_are_not_the_five()
    {
        var terms = new AppraisalTerms { Aspects = [new() { Aspect = Aspect.Politics }, new() { Aspect = Aspect.Discipline }] };

        Assert.Equal("缺道德品行、学习情况、工作成效", Assert.Single(AppraisalBounds.All(terms)).Because.Chinese);
    }

    /// <summary>
    /// Case 122, 2021-2022: https://foreign.cust.edu.cn/xsgz/25337c383ddf4d9b90bf5ee9128b6db0.htm — written report, answers, then rating, in the second
    /// term; a deputy Party secretary, a League secretary and students' delegates rate, of whom only the first two can be counted.
    /// </summary>
    [Theory]
    [InlineData(null, "未写明学生代表人数")]
    [InlineData(2, null)]
    [InlineData(3, "")]
    public void Two_teachers_need_three_students_delegates_beside_them_and_an_unprinted_number_holds_the_result_up(int? students, string? because)
    {
        var year = Rounds.Replayed(Rounds.Called("m01"));
        Assert.Equal(["appraisal.in-order"], year.Told(Rounds.Rated("m01", 90)).Select(r => r.By.Id));
        Assert.Empty(year.Take(Rounds.Reported("m01")));
        if (because is null)
        {
            Assert.Equal(["appraisal.students-main"], year.Told(Rounds.Held(students, teachers: 2)).Select(r => r.By.Id));
            return;
        }

        Assert.Empty(year.Take(Rounds.Held(students, teachers: 2)));
        Assert.Equal(because, string.Concat(year.Told(Rounds.Concluded).Where(r => r.By == RoundRules.StudentsMain).Select(r => r.Because.Chinese)));
    }

    /// <summary>
    /// Case 080, 2021-2022: https://www2.scut.edu.cn/architecture/2022/0830/c35205a478069/page.htm — at most 30 % excellent, "rounded to whole persons". Two of
    /// five are 40 %: a ceiling is not rounded up, so one of five is.
    /// </summary>
    [Fact]
    public void A_ceiling_of_30_percent_of_five_is_one_person()
    {
        var year = Rounds.Of(new() { ExcellentAtMost = new(30, 100) }, ("m01", 99), ("m02", 98), ("m03", 80), ("m04", 80), ("m05", 80));

        Assert.Equal(1, year.Rounds[0].Outcome.Places);
        Assert.Equal([Grade.Excellent, Grade.Competent], year.Rounds[0].Outcome.Standings.Take(2).Select(s => s.Grade!.Value));
    }

    /// <summary>
    /// Case 105, 2021-2022: http://jky.sxu.edu.cn/dtgz/xsgz/e982190fed6a42168e0e01aae152de3f.htm — presidium and department heads of the school's union rate;
    /// they are officers, not delegates.
    /// </summary>
    [Fact]
    public void Officers_of_the_schools_union_are_no_students_delegates() =>
        Assert.Equal(["appraisal.students-main"], Rounds.Replayed(Rounds.Called("m01")).Told(Rounds.Held(students: 0, teachers: 0, others: null)).Select(r => r.By.Id));

    /// <summary>
    /// Case 024, 2014-2015: https://tuanwei.shnu.edu.cn/bb/e0/c17327a441312/page.htm, case 097, 2017-2018: http://tw.hbue.edu.cn/6a/9a/c32a158362/page.htm, and
    /// case 047, 2020-2021: https://su.nefu.edu.cn/info/1002/1759.htm — college unions are ranked, by three, five or more prizes; a prize for a place is no
    /// result of an appraisal, and no recognition rests on it.
    /// </summary>
    [Fact]
    public void A_rank_among_unions_is_nothing_on_which_recognition_rests() =>
        Assert.Equal(["appraisal.basis"], new AppraisalsOfTheYear(static () => new()).Told(new Recognised { On = Rounds.Day, Person = "m01", What = "五星学生会" }).Select(r => r.By.Id));

    /// <summary>Case 022, 2022-2023: http://marsflip.com/2024/0618/c4235a52799/page.htm — teachers, heads of colleges' League committees and standing delegates rate; their numbers are not printed.</summary>
    [Fact]
    public void Raters_whose_numbers_are_not_printed_rate_and_the_result_says_which_numbers_are_missing()
    {
        var year = Rounds.Replayed(Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(students: null, teachers: null, others: null));

        Assert.All(Enum.GetValues<RaterGroup>(), group => Assert.Empty(year.Take(Rounds.Rated("m01", 90, group))));
        Assert.Equal(["未写明学生代表人数", "未写明教师人数", "未写明其他人员人数"], year.Told(Rounds.Concluded).Select(r => r.Because.Chinese));
    }
}
