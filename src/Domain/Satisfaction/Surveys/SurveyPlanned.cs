namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>A survey was planned (抽样方案).</summary>
public sealed record SurveyPlanned : SurveyAct
{
    /// <summary>The widest distance wanted between what is found and what is; above nothing, below the whole. Default 5 %.</summary>
    public Share Margin { get; init; } = new(1, 20);

    /// <summary>How sure the result is to be. Default 95 %.</summary>
    public Confidence Confidence { get; init; } = Confidence.NinetyFive;

    /// <summary>The least answers wanted of each college, in heads. Default 1: a college without an answer leaves the weighted result open.</summary>
    public int Floor { get; init; } = 1;

    /// <summary>The colleges and their students.</summary>
    public Sequence<SurveyCollege> Colleges { get; init; } = [];

    /// <summary>The colleges drawn where remainders were tied.</summary>
    public Sequence<string> Lots { get; init; } = [];
}
