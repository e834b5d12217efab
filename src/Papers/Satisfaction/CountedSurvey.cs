using UnionGovernance.Satisfaction.Surveys;
using UnionGovernance.Years;

namespace UnionGovernance.Papers.Satisfaction;

/// <summary>One survey that was counted.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Result">What the count came to.</param>
/// <param name="Year">The year as it was known on the day of the count.</param>
internal sealed record CountedSurvey(SatisfactionSurvey Survey, SurveyResult Result, YearReplay Year)
{
    public static IEnumerable<CountedSurvey> Each(PaperSources sources)
    {
        foreach (var survey in sources.Year?.Subject<SatisfactionSurveys>().All ?? [])
        {
            if (survey.Counted is { } counted)
            {
                yield return new(survey, survey.Result!, sources.Year!.KnownOn(counted.On));
            }
        }
    }
}
