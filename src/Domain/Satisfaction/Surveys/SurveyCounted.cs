namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>The answers were counted (统计结果).</summary>
public sealed record SurveyCounted : SurveyAct
{
    /// <summary>The answers, one line a college.</summary>
    public Sequence<CollegeAnswers> Colleges { get; init; } = [];

    /// <inheritdoc/>
    internal override bool IsCountedByYear => true;
}
