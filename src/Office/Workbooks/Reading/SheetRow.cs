using System.Collections.Immutable;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>A row with something in it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Hidden">Whether it is hidden.</param>
/// <param name="Cells">Its own cells, from the left; a merged cell is the own cell of its first row and column only.</param>
internal sealed record SheetRow(int Number, bool Hidden, ImmutableArray<SheetCell> Cells)
{
    /// <summary>The merged cells that reach into the row, with what each shows.</summary>
    public ImmutableArray<(Merge Merge, SheetCell Cell)> Merged { get; init; } = [];

    /// <summary>The cell in a column, a merged one in every column and row it covers.</summary>
    /// <param name="column">The column, from 1.</param>
    /// <returns>The cell; nothing if it is empty.</returns>
    public SheetCell? At(int column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Column == column)
            {
                return cell;
            }
        }

        foreach (var (merge, cell) in Merged)
        {
            if (merge.Left <= column && column <= merge.Right)
            {
                return cell with { Column = column };
            }
        }

        return null;
    }

    /// <summary>The last column in which something is shown.</summary>
    public int LastColumn => Math.Min(WorkbookBounds.Columns, Math.Max(Cells.Length == 0 ? 0 : Cells[^1].Column, Merged.Length == 0 ? 0 : Merged.Max(static m => m.Merge.Right)));
}
