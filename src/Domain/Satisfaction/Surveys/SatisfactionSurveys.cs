using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>The surveys of a year. The one counted last of those that somebody answered speaks for the year.</summary>
public sealed class SatisfactionSurveys() : Subject<SatisfactionSurveys>(SurveyActs.Table)
{
    private readonly List<SatisfactionSurvey> _surveys = [];

    /// <summary>The surveys, in the order in which they began.</summary>
    public ImmutableArray<SatisfactionSurvey> All => [.. _surveys];

    /// <summary>The answered survey with the latest day of counting, the later begun of two on one day.</summary>
    public SatisfactionSurvey? Latest => LatestOf(_surveys);

    /// <inheritdoc/>
    /// <remarks>A survey counted outside the academic year is not of it.</remarks>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return LatestOf(_surveys.Where(s => s.Counted is { } counted && record.Union.Contains(counted.On)))?.Result is not { } result ? record : record with
        {
            Satisfaction = record.Satisfaction with
            {
                Measured = Fact.Given(true),
                Satisfied = Fact.Given(result.Satisfied),
                Index = result.Weighted?.Bounds ?? record.Satisfaction.Index,
            },
        };
    }

    internal Taken Plan(SurveyPlanned act) => new(Refuse(act, Named(act.Survey)), () => _surveys.Add(new(act)));

    internal Taken Count(SurveyCounted act)
    {
        var before = Named(act.Survey);
        return new(Refuse(act, before), () =>
        {
            var counted = (before ?? new(act.Survey)) with { Counted = act, Result = SurveyResult.Of(act, before?.Planned) };
            if (before is null)
            {
                _surveys.Add(counted);
            }
            else
            {
                _surveys[_surveys.IndexOf(before)] = counted;
            }
        });
    }

    private SatisfactionSurvey? Named(string name) => _surveys.Find(s => s.Name == name);

    private static SatisfactionSurvey? LatestOf(IEnumerable<SatisfactionSurvey> surveys) =>
        surveys.Where(static s => s.Result is { Plain: not null }).Reverse().MaxBy(static s => s.Counted!.On);

    private static IEnumerable<Refusal> Refuse(SurveyPlanned act, SatisfactionSurvey? survey)
    {
        if (survey is not null)
        {
            yield return new(SurveyRules.InOrder, new($"“{survey.Name}”{survey.Stage.Label.Chinese}", $"{survey.Name}: {survey.Stage.Label.English}"));
        }

        foreach (var refusal in SamplePlan.Of(act).Refusals)
        {
            yield return refusal;
        }
    }

    private static IEnumerable<Refusal> Refuse(SurveyCounted act, SatisfactionSurvey? survey)
    {
        if (survey?.Counted is { } before)
        {
            yield return new(
                SurveyRules.InOrder,
                new($"“{act.Survey}”已于{DateForm.Instance.Show(before.On, Language.Chinese)}统计", $"{act.Survey} was counted on {DateForm.Instance.Show(before.On, Language.English)}"));
        }

        if (survey?.Planned is { } plan && ActRules.Early(act.On, SurveyStage.Planned.Label, plan.On) is { } early)
        {
            yield return early;
        }

        if (survey is null)
        {
            yield return new(SurveyRules.Planned, new($"“{act.Survey}”没有抽样方案，结果只代表作答的学生", $"{act.Survey} has no plan of its sample; its result stands for those who answered alone"));
        }

        foreach (var college in act.Colleges)
        {
            var planned = survey?.Plan?.Colleges.FirstOrDefault(c => c.Name == college.Name);
            if (survey?.Plan is not null && planned is null)
            {
                yield return new(SurveyRules.Sums, new($"{college.Name}不在方案之内", $"{college.Name} is not in the plan"));
            }

            if (college.Satisfied > college.Answered || college.Answered > (planned?.Students ?? int.MaxValue))
            {
                yield return new(
                    SurveyRules.Sums,
                    new(
                        $"{college.Name}：满意{college.Satisfied}人，作答{college.Answered}人{(planned is null ? string.Empty : $"，学生{planned.Students}人")}",
                        $"{college.Name}: {college.Satisfied} satisfied, {college.Answered} answered{(planned is null ? string.Empty : $", {planned.Students} students")}"));
            }
        }
    }
}
