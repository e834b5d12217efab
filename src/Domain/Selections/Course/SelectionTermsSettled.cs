using UnionGovernance.Selections.Terms;
using UnionGovernance.Years;

namespace UnionGovernance.Selections.Course;

/// <summary>The charter settles the terms of selection, from here on for whoever applies.</summary>
public sealed record SelectionTermsSettled : YearAct
{
    /// <summary>The terms.</summary>
    public SelectionTerms Terms { get; init; } = new();
}
