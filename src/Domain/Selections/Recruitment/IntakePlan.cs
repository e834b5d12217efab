namespace UnionGovernance.Selections.Recruitment;

/// <summary>A planned intake of a school's staff, in heads. What nobody said of those who serve now stays open.</summary>
public sealed record IntakePlan
{
    /// <summary>Those who go on serving and come from a college union.</summary>
    public int FromCollegeUnions { get; init; }

    /// <summary>Those who go on serving and do not.</summary>
    public int Others { get; init; }

    /// <summary>Those who go on serving and of whom nobody said where they come from.</summary>
    public int Open { get; init; }

    /// <summary>How many are to be taken in.</summary>
    public int Intake { get; init; }

    /// <summary>The share to be reached; that share itself suffices. Default: one half (严格遴选程序, <see cref="Law.Opinions2019.HalfFromCollegeUnions"/>).</summary>
    public Share Floor { get; init; } = EligibilityRules.FromCollegeUnions;
}
