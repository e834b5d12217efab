namespace UnionGovernance.Appraisals.Scores;

/// <summary>How one person comes out of an appraisal.</summary>
/// <param name="Person">Who, by id.</param>
/// <param name="Score">The score.</param>
/// <param name="Grade">The result; nothing while ratings are missing, or while it hangs on an equal score at the edge of the quota.</param>
public sealed record Standing(string Person, Score Score, Grade? Grade);
