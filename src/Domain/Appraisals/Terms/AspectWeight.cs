using UnionGovernance.Appraisals.Scores;

namespace UnionGovernance.Appraisals.Terms;

/// <summary>How heavily an aspect weighs among the others.</summary>
public sealed record AspectWeight
{
    /// <summary>The aspect.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>Its weight, 1 or more.</summary>
    public int Weight { get; init; } = 1;
}
