namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>How far a survey has come.</summary>
public enum SurveyStage
{
    /// <summary>已定方案.</summary>
    Planned,

    /// <summary>已统计.</summary>
    Counted,
}
