using CsCheck;
using NodaTime;
using UnionGovernance.Rules;
using UnionGovernance.Satisfaction;
using UnionGovernance.Satisfaction.Surveys;

namespace UnionGovernance.Tests.Satisfaction;

public sealed class SurveyTests
{
    private static readonly UnionRecord _record = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };
    private static readonly SurveyPlanned _planned = SamplePlanTests.Planned(("文学院", 3000), ("理学院", 1000));
    private static readonly SurveyCounted _counted = new() { Survey = "满意度调查", On = new(2024, 5, 1), Colleges = [new("文学院", 100, 60), new("理学院", 100, 90)] };

    [Fact]
    public void A_counted_survey_becomes_facts_of_the_record()
    {
        var surveys = After(_planned, _counted);
        var satisfaction = surveys.Enter(_record).Satisfaction;

        Assert.Equal(Fact.Given(true), satisfaction.Measured);
        Assert.Equal(Fact.Given(new Share(150, 200)), satisfaction.Satisfied);
        Assert.Equal(surveys.Latest!.Result!.Weighted!.Bounds, satisfaction.Index);
    }

    [Fact]
    public void Each_college_speaks_with_its_students()
    {
        var result = After(_planned, _counted).Latest!.Result!;

        // (3000 · 0.6 + 1000 · 0.9) / 4000, over 16 000 000 / (9 000 000/100 + 1 000 000/100) = 160 answers, as if 108 of them were content.
        Assert.Equal(0.675, result.Weighted!.Middle, 1e-12);
        var same = WilsonInterval.Of(new(108, 160), Confidence.NinetyFive);
        Assert.Equal((same.Low, same.High), (result.Weighted.Low, result.Weighted.High));
        Assert.Equal(same.Bounds, result.Weighted.Bounds);

        // (108 + z²/2 ± √(z² · 108 · 52/160 + z⁴/4)) / (160 + z²) with z² = 3.841459: (109.920730 ± 11.769639) / 163.841459.
        Assert.Equal(0.599061, result.Weighted.Low, 1e-6);
        Assert.Equal(0.742732, result.Weighted.High, 1e-6);
        Assert.Equal(0.75, result.Plain!.Middle, 1e-12);
    }

    [Fact]
    public void Where_every_college_answered_by_its_share_weighting_changes_nothing() =>
        Gen.Select(Gen.Int[1, 30].Array[1, 8], Gen.Int[1, 20], Gen.Int[0, 1000]).Sample((answered, times, seed) =>
        {
            var planned = SamplePlanTests.Planned([.. answered.Select((a, i) => ($"{i}", a * times))]);
            var counted = _counted with { Colleges = [.. answered.Select((a, i) => new CollegeAnswers($"{i}", a, (seed + i) % (a + 1)))] };
            var result = SurveyResult.Of(counted, planned);

            Assert.Equal(result.Plain!.Bounds, result.Weighted!.Bounds);
        }, iter: 10_000);

    [Fact]
    public void A_college_without_an_answer_leaves_the_weighted_result_and_the_index_open()
    {
        var surveys = After(_planned, _counted with { Colleges = [new("文学院", 100, 60), new("理学院", 0, 0)] });

        Assert.Equal(["理学院"], surveys.Latest!.Result!.Silent);
        Assert.Null(surveys.Latest.Result.Weighted);
        Assert.Equal(Known.Unknown, surveys.Enter(_record).Satisfaction.Index.Known);
        Assert.Equal(Fact.Given(new Share(60, 100)), surveys.Enter(_record).Satisfaction.Satisfied);
    }

    [Fact]
    public void Without_an_answer_nothing_was_measured() =>
        Assert.Equal(_record, After(_planned, _counted with { Colleges = [new("文学院", 0, 0)] }).Enter(_record));

    [Fact]
    public void A_count_without_a_plan_is_kept_and_found()
    {
        var surveys = After(_counted);

        Assert.Equal("survey.planned", Assert.Single(surveys.Findings).By.Id);
        Assert.Null(surveys.Latest!.Result!.Weighted);
        Assert.Equal(Fact.Given(true), surveys.Enter(_record).Satisfaction.Measured);
    }

    /// <summary>Three states, two acts.</summary>
    [Fact]
    public void Every_state_takes_or_refuses_every_act()
    {
        Assert.Equal(
            [
                "— SurveyPlanned: taken", "— SurveyCounted: taken",
                "Planned SurveyPlanned: survey.in-order", "Planned SurveyCounted: taken",
                "Counted SurveyPlanned: survey.in-order", "Counted SurveyCounted: survey.in-order",
            ],
            new SurveyAct[][] { [], [_planned], [_planned, _counted] }.SelectMany(before => new SurveyAct[] { _planned, _counted }.Select(act =>
            {
                var surveys = After(before);
                var state = surveys.All is [var survey] ? survey.Stage.ToString() : "—";
                return $"{state} {act.GetType().Name}: {string.Join(",", surveys.Take(act).Select(r => r.By.Id).DefaultIfEmpty("taken"))}";
            })));
    }

    [Theory]
    [InlineData("文学院", 100, 101)]
    [InlineData("文学院", 3001, 5)]
    [InlineData("工学院", 5, 5)]
    public void Impossible_sums_are_refused(string college, int answered, int satisfied) =>
        Assert.Equal("survey.sums", Assert.Single(After(_planned).Take(_counted with { Colleges = [new(college, answered, satisfied)] })).By.Id);

    [Fact]
    public void A_count_before_its_plan_is_refused_and_one_on_its_day_is_taken()
    {
        Assert.Equal("year.not-before", Assert.Single(After(_planned).Take(_counted with { On = _planned.On.PlusDays(-1) })).By.Id);
        Assert.Empty(After(_planned).Take(_counted with { On = _planned.On }));
        Assert.Equal("year.sound", Assert.Single(After(_planned).Take(_counted with { Colleges = [_counted.Colleges[0], _counted.Colleges[0]] })).By.Id);
    }

    [Fact]
    public void The_survey_counted_last_speaks_for_the_year()
    {
        var spring = _counted with { Survey = "春季", On = new(2024, 5, 30), Colleges = [new("文学院", 10, 1)] };

        Assert.Equal("春季", After(spring, _planned, _counted).Latest!.Name);
        Assert.Equal("满意度调查", After(spring with { On = _counted.On }, _planned, _counted).Latest!.Name);
    }

    [Fact]
    public void A_later_survey_that_nobody_answered_hides_no_earlier_one()
    {
        var empty = new SurveyCounted { Survey = "无人作答", On = _counted.On.PlusDays(9), Colleges = [new("文学院", 0, 0)] };

        Assert.Equal(Fact.Given(new Share(150, 200)), After(_planned, _counted, empty).Enter(_record).Satisfaction.Satisfied);
    }

    /// <summary>The academic year runs from 1 September to 31 August, both included.</summary>
    [Theory]
    [InlineData(2023, 8, 31, false)]
    [InlineData(2023, 9, 1, true)]
    [InlineData(2024, 8, 31, true)]
    [InlineData(2024, 9, 1, false)]
    public void A_survey_of_another_year_is_none_of_this_one(int year, int month, int day, bool counted) =>
        Assert.Equal(counted, After(_counted with { On = new(year, month, day) }).Enter(_record).Satisfaction.Measured == Fact.Given(true));

    [Theory]
    [InlineData(600, 1000, Verdict.Met)]
    [InlineData(500, 1000, Verdict.Undetermined)]
    [InlineData(400, 1000, Verdict.NotMet)]
    public void The_index_is_reached_missed_or_undecided(int satisfied, int answered, Verdict verdict)
    {
        var record = After(SamplePlanTests.Planned(("文学院", 3000)), _counted with { Colleges = [new("文学院", answered, satisfied)] }).Enter(_record);

        Assert.Equal(verdict, SatisfactionRules.IndexOfHalf.Requirement.Judge(record));
        Assert.Equal(Verdict.Undetermined, SatisfactionRules.IndexOfHalf.Requirement.Judge(_record));
    }

    private static SatisfactionSurveys After(params SurveyAct[] acts)
    {
        var surveys = new SatisfactionSurveys();
        Assert.All(acts, a => Assert.Empty(surveys.Take(a)));
        return surveys;
    }
}
