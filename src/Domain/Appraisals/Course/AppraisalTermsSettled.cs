using UnionGovernance.Appraisals.Terms;
using UnionGovernance.Years;

namespace UnionGovernance.Appraisals.Course;

/// <summary>The charter settles the terms of the appraisal, from the next one called on.</summary>
public sealed record AppraisalTermsSettled : YearAct
{
    /// <summary>The terms.</summary>
    public AppraisalTerms Terms { get; init; } = new();
}
