using UnionGovernance.Facts;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>How <see cref="SurveyStage"/> is written.</summary>
public static class SurveyStages
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<SurveyStage> Form { get; } = new(
    [
        new(SurveyStage.Planned, "planned", new("已定方案", "planned")),
        new(SurveyStage.Counted, "counted", new("已统计", "counted")),
    ]);
}
