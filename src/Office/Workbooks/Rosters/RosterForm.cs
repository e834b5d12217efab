using UnionGovernance.Office.Workbooks.Writing;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>A blank workbook for the staff.</summary>
public static class RosterForm
{
    /// <summary>Writes the form.</summary>
    /// <returns>The workbook (.xlsx); the same bytes every time.</returns>
    public static byte[] Write() => DraftWriter.Write([RosterSheet.Draft([], academicYear: new(1))]);
}
