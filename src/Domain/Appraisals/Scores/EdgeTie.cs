namespace UnionGovernance.Appraisals.Scores;

/// <summary>Equal scores at the edge of the quota for excellent.</summary>
/// <param name="Among">Who has that score, in the order in which they were called.</param>
/// <param name="Places">How many places are left for them; it may be none.</param>
public sealed record EdgeTie(Sequence<string> Among, int Places);
