using System.Collections.Immutable;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What came of reading a roster.</summary>
/// <param name="Roster">The people who can be used; nothing where the file or the sheet could not be read.</param>
/// <param name="Refusal">Why not, in one sentence, or which sheet is meant.</param>
/// <param name="Notes">Everything that is said of the cells, all at once, errors first.</param>
/// <param name="Counts">How the rows add up.</param>
public sealed record RosterReading(Roster<Member>? Roster, Words? Refusal, ImmutableArray<SheetNote> Notes, RowCounts? Counts)
{
    /// <summary>Whether there is a roster without any error.</summary>
    public bool IsSound => Roster is not null && Notes.All(static n => n.Grade != NoteGrade.Error);

    /// <summary>Whether it is to be said which of several sheets is meant.</summary>
    public bool AsksForSheet { get; init; }

    /// <summary>Whether it is to be said over which time a rank is made, which its column does not say.</summary>
    public bool AsksForWindow => Notes.Any(static n => n.Why == RosterHeadNotes.NoWindow);
}
