namespace UnionGovernance;

/// <summary>One school's records of one academic year: student union, graduate union, college unions.</summary>
/// <param name="AcademicYear">The calendar year in which the academic year begins.</param>
/// <param name="Records">The records, in the order in which they were given.</param>
public sealed record Dossier(int AcademicYear, Sequence<UnionRecord> Records);
