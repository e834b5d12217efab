using NodaTime;
using UnionGovernance.Satisfaction.Surveys;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Satisfaction;

public sealed class SurveyOracleTests
{
    private const string InOrder = "survey.in-order", Margin = "survey.margin", Colleges = "survey.colleges", Sums = "survey.sums", Planned = "survey.planned", Early = "year.not-before";

    private static readonly LocalDate _day = new(2024, 10, 8);
    private static readonly string[] _colleges = ["文学院", "理学院", "工学院"];

    [Fact]
    public void A_naive_evaluator_finds_the_same_surveys_that_do_not_add_up() =>
        ActOracle.Holds<SurveyAct>(10_000, 6, static () => new SatisfactionSurveys(), Any, Broken, [InOrder, Margin, Colleges, Sums, Early], [Planned]);

    private static IEnumerable<string> Broken(SurveyAct act, IReadOnlyList<SurveyAct> taken)
    {
        var before = taken.Where(t => t.Survey == act.Survey).ToList();
        var plan = before.OfType<SurveyPlanned>().FirstOrDefault();
        if (act is SurveyPlanned planned)
        {
            return [.. If(before.Count > 0, InOrder), .. OfPlan(planned)];
        }

        var counted = (SurveyCounted)act;
        return
        [
            .. If(before.Exists(static b => b is SurveyCounted), InOrder),
            .. If(act.On < plan?.On, Early),
            .. If(before.Count == 0, Planned),
            .. counted.Colleges.SelectMany(c => OfCollege(c, plan)),
        ];
    }

    private static IEnumerable<string> OfPlan(SurveyPlanned plan) =>
    [
        .. If(plan.Margin.Part == 0 || plan.Margin.Part >= plan.Margin.Whole, Margin),
        .. If(plan.Colleges.Count == 0, Colleges),
        .. plan.Colleges.Where(c => c.Students == 0 || c.Students < plan.Floor).SelectMany(static _ => If(true, Colleges)),
    ];

    private static IEnumerable<string> OfCollege(CollegeAnswers answers, SurveyPlanned? plan)
    {
        var students = plan?.Colleges.Where(c => c.Name == answers.Name).Select(static c => (int?)c.Students).FirstOrDefault();
        return [.. If(plan is not null && students is null, Sums), .. If(answers.Satisfied > answers.Answered || answers.Answered > students, Sums)];
    }

    private static string[] If(bool isBroken, string rule) => isBroken ? [rule] : [];

    private static SurveyAct Any(Random random)
    {
        var (name, on) = (random.Next(2) == 0 ? "秋季调查" : "春季调查", _day.PlusDays(random.Next(6)));
        var colleges = _colleges.Where(_ => random.Next(4) > 0).ToList();
        return random.Next(2) == 0
            ? new SurveyPlanned
            {
                Survey = name,
                On = on,
                Margin = new(random.Next(12) switch { 0 => 0, 1 => 20, _ => 1 }, 20),
                Floor = random.Next(4),
                Colleges = [.. colleges.Select(c => new SurveyCollege(c, random.Next(9) == 0 ? random.Next(3) : 200 + random.Next(99)))],
            }
            : new SurveyCounted
            {
                Survey = name,
                On = on,
                Colleges = [.. colleges.Select(c => random.Next(12) == 0 ? new CollegeAnswers(c, 5, 6) : random.Next(12) == 0 ? new CollegeAnswers(c, 900, 100) : new CollegeAnswers(c, 50, random.Next(51)))],
            };
    }
}
