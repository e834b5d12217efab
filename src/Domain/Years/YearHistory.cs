namespace UnionGovernance.Years;

/// <summary>One union's academic year as it was kept: the record at its opening, and every act in the order entered.</summary>
/// <param name="Opening">Which union and which year, and what no act gives: the size of the school, its paragraphs, claims and corrections.</param>
/// <param name="Lines">The acts. They are replayed in this order, which is that of the file and not always that of the days.</param>
public sealed record YearHistory(UnionRecord Opening, Sequence<YearLine> Lines);
