using UnionGovernance.Years;

namespace UnionGovernance.Activities.Study;

/// <summary>The charter settles the terms of study.</summary>
public sealed record StudyTermsSettled : YearAct
{
    /// <summary>The terms.</summary>
    public StudyTerms Terms { get; init; } = new();
}
