using UnionGovernance.Acts;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>An act on a survey of students' satisfaction.</summary>
public abstract record SurveyAct : Act
{
    /// <summary>The survey's name, unique in the year.</summary>
    public string Survey { get; init; } = string.Empty;
}
