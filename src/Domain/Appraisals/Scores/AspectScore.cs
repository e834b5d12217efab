namespace UnionGovernance.Appraisals.Scores;

/// <summary>One group's ballots on one aspect of one person.</summary>
public sealed record AspectScore
{
    /// <summary>The aspect.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>The points on all ballots together.</summary>
    public int Points { get; init; }

    /// <summary>The ballots that give points for it; at least one.</summary>
    public int Ballots { get; init; }
}
