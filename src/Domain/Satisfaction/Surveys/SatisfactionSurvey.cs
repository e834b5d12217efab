namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>A survey as its acts left it.</summary>
public sealed record SatisfactionSurvey
{
    internal SatisfactionSurvey(string name) => Name = name;

    internal SatisfactionSurvey(SurveyPlanned planned) => (Name, Planned, Plan) = (planned.Survey, planned, SamplePlan.Of(planned));

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>How it was planned; nothing where it was only counted.</summary>
    public SurveyPlanned? Planned { get; }

    /// <summary>The sample that follows from the plan.</summary>
    public SamplePlan? Plan { get; }

    /// <summary>The count; nothing until then.</summary>
    public SurveyCounted? Counted { get; internal init; }

    /// <summary>What the count says.</summary>
    public SurveyResult? Result { get; internal init; }

    /// <summary>How far it has come.</summary>
    public SurveyStage Stage => Counted is null ? SurveyStage.Planned : SurveyStage.Counted;
}
