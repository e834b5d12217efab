using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Showcase.Workbooks;

/// <summary>What a person says of a school's own roster.</summary>
/// <param name="Year">The academic year as it was typed: the year in which it begins, or both; nothing until it is said.</param>
/// <param name="Sheet">The sheets, with 、 between them; nothing where only one can be meant, or all are of one head.</param>
/// <param name="Window">Over which time a rank is made whose column does not say.</param>
public sealed record RosterAsked(string? Year, string? Sheet, RankWindow? Window)
{
    /// <summary>The academic year; nothing where none can be read.</summary>
    public AcademicYear? AcademicYear => Year is null ? null : UnionGovernance.AcademicYear.ReadFirst(Year);
}
