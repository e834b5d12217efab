namespace UnionGovernance.Appraisals;

/// <summary>What holding a post brings a student.</summary>
public sealed record Incentives
{
    /// <summary>Whether awards rest on the appraisal, not on the post.</summary>
    public Fact<bool> AwardsNotTied { get; init; }

    /// <summary>Whether bonus points rest on the appraisal, not on the post.</summary>
    public Fact<bool> PointsNotTied { get; init; }

    /// <summary>Whether recommendation to postgraduate study rests on the appraisal, not on the post. A diploma college has none: not applicable there.</summary>
    public Fact<bool> RecommendationNotTied { get; init; }
}
