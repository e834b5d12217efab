using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>How far a survey has come.</summary>
public enum SurveyStage
{
    /// <summary>已定方案.</summary>
    Planned,

    /// <summary>已统计.</summary>
    Counted,
}

/// <summary>How <see cref="SurveyStage"/> is written.</summary>
public static class SurveyStages
{
    private static readonly ChoiceForm<SurveyStage> _form = new(
    [
        new(SurveyStage.Planned, "planned", new("已定方案", "planned")),
        new(SurveyStage.Counted, "counted", new("已统计", "counted")),
    ]);

    extension(SurveyStage stage)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<SurveyStage> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(stage).Label;
    }
}
