using System.Collections.Immutable;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>What came of reading a record's workbook.</summary>
/// <param name="Record">The record, or nothing if there is any error.</param>
/// <param name="Refusal">Why the file was not read, in one sentence; nothing if it was.</param>
/// <param name="Notes">Everything that is said of the cells, all at once, errors first.</param>
/// <param name="Staff">How the rows of the staff add up; nothing where the workbook has no such sheet.</param>
public sealed record RecordWorkbookReading(UnionRecord? Record, Words? Refusal, ImmutableArray<SheetNote> Notes, RowCounts? Staff)
{
    /// <summary>Whether the file is a workbook, though not of a record: a school's own roster perhaps.</summary>
    public bool IsOther { get; init; }
}
