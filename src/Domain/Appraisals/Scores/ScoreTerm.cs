namespace UnionGovernance.Appraisals.Scores;

/// <summary>One term of a score: a factor by the mean of some ballots.</summary>
/// <param name="Aspect">On which aspect.</param>
/// <param name="Group">Whose ballots; nothing where all ballots count alike.</param>
/// <param name="Factor">What the term weighs; the factors of a score add up to 1.</param>
/// <param name="Points">The points on those ballots together.</param>
/// <param name="Ballots">The ballots, at least one.</param>
public sealed record ScoreTerm(Aspect Aspect, RaterGroup? Group, Fraction Factor, long Points, long Ballots)
{
    /// <summary>What the term adds.</summary>
    public Fraction Value => Factor * new Fraction(Points, Ballots);
}
