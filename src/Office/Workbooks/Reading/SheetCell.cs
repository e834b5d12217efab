namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>A cell that is not empty.</summary>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its text, where it is no number.</param>
/// <param name="Number">Its number, where it is one.</param>
/// <param name="Format">How the number is shown.</param>
internal readonly record struct SheetCell(int Column, CellKind Kind, string? Text, double Number, NumberFormat? Format)
{
    /// <summary>The value as the user sees it.</summary>
    public string Shown => Text ?? Format!.Show(Number);

    /// <summary>Whether the value, or part of it, is struck out: whoever did that may have meant it to count no more.</summary>
    public bool Struck { get; init; }

    /// <summary>Whether the cell's value cannot be used at all.</summary>
    public bool IsBroken => Kind is CellKind.Error or CellKind.Uncomputed;
}
