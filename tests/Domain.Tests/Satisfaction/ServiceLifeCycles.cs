using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Satisfaction.Surveys;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Satisfaction;

/// <summary>The life cycles of students' matters and of surveys.</summary>
internal static class ServiceLifeCycles
{
    private static readonly LocalDate _autumn = new(2024, 9, 10);
    private static readonly LocalDate _spring = new(2025, 3, 1);
    private static readonly MatterReceived _received = new() { Number = "1", On = _autumn };
    private static readonly MatterAssigned _assigned = new() { Number = "1", On = _autumn, To = "权益服务部" };
    private static readonly MatterAnswered _answered = new() { Number = "1", On = _autumn };
    private static readonly MatterClosed _closed = new() { Number = "1", On = _autumn };
    private static readonly SurveyPlanned _planned = new() { Survey = "满意度调查", On = _autumn, Colleges = [new("文学院", 2100)] };
    private static readonly SurveyCounted _counted = new() { Survey = "满意度调查", On = _autumn, Colleges = [new("文学院", 400, 300)] };

    public static LifeCycle[] All { get; } =
    [
        new(
            "A student's matter, on 1 March 2025",
            static () => new StudentMatters(),
            static s => s is StudentMatters { All: [var m] } ? m.Stage.Label.English : "none",
            [[], [_received], [_received, _assigned], [_received, _assigned, _answered], [_received, _assigned, _answered, _closed]],
            [
                _received with { On = _spring },
                _assigned with { On = _spring },
                _answered with { On = _spring },
                _closed with { On = _spring },
                new MatterReopened { Number = "1", On = _spring },
            ]),
        new(
            "A survey, on 1 March 2025",
            static () => new SatisfactionSurveys(),
            static s => s is SatisfactionSurveys { All: [var survey] } ? $"{survey.Stage.Label.English}{(survey.Plan is null ? ", without a plan" : string.Empty)}" : "none",
            [[], [_planned], [_planned, _counted], [_counted]],
            [_planned with { On = _spring }, _counted with { On = _spring }]),
    ];
}
