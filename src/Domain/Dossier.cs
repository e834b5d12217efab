namespace UnionGovernance;

/// <summary>One school's records of one academic year: student union, graduate union, college unions.</summary>
/// <param name="Year">The academic year.</param>
/// <param name="Records">The records, in the order in which they were given.</param>
public sealed record Dossier(AcademicYear Year, Sequence<UnionRecord> Records);
