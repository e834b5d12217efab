using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Showcase.Workbooks;

/// <summary>What a person says of a school's own roster.</summary>
/// <param name="Year">The calendar year in which the academic year begins; nothing until it is said.</param>
/// <param name="Sheet">The sheets, with 、 between them; nothing where only one can be meant, or all are of one head.</param>
/// <param name="Window">Over which time a rank is made whose column does not say.</param>
public sealed record RosterAsked(int? Year, string? Sheet, RankWindow? Window);
