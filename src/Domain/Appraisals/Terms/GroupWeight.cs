using UnionGovernance.Appraisals.Scores;

namespace UnionGovernance.Appraisals.Terms;

/// <summary>How heavily a group of raters weighs among the others, whatever its size.</summary>
public sealed record GroupWeight
{
    /// <summary>The group.</summary>
    public RaterGroup Group { get; init; }

    /// <summary>Its weight, 1 or more.</summary>
    public int Weight { get; init; } = 1;
}
