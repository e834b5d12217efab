using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks;

/// <summary>One place of which a note speaks.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1; nothing where the whole row is meant.</param>
/// <param name="Value">The value as the user sees it; empty where there is none.</param>
/// <param name="Who">Whose row it is, where that is known.</param>
public sealed record NotePlace(int Row, int? Column, string Value, string? Who)
{
    /// <summary>The cell's address, such as H5, or nothing where the whole row is meant.</summary>
    public string? Address => Column is { } column ? new CellAddress(Row, column).ToString() : null;
}
