namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>How sure an interval is.</summary>
public enum Confidence
{
    /// <summary>90 %.</summary>
    Ninety,

    /// <summary>95 %.</summary>
    NinetyFive,

    /// <summary>99 %.</summary>
    NinetyNine,
}
