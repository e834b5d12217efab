using System.Collections.Immutable;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Files;

/// <summary>A row of a list in which something is filled in.</summary>
/// <param name="sheet">Its sheet.</param>
/// <param name="headed">The sheet with its head.</param>
/// <param name="row">The row.</param>
/// <param name="columns">The columns that such a sheet has.</param>
internal sealed class FileRow(Sheet sheet, HeadedSheet headed, SheetRow row, ImmutableArray<FileColumn> columns)
{
    /// <summary>Its sheet.</summary>
    public Sheet Sheet => sheet;

    /// <summary>The row.</summary>
    public SheetRow Row => row;

    /// <summary>Its cells, each with its column.</summary>
    public ImmutableArray<(FileColumn Column, SheetCell Cell)> Filled { get; } =
        [.. columns.Select(c => (Column: c, Cell: headed.Cell(row, c.Head.Chinese))).Where(static c => c.Cell is not null).Select(static c => (c.Column, c.Cell!.Value))];

    /// <summary>Where it stands in the file; nothing while that is not known.</summary>
    public string? Pointer { get; set; }

    /// <returns>The cell of a column; nothing where it is blank.</returns>
    public SheetCell? In(FileColumn? column) => Filled.Where(f => f.Column == column).Select(static f => (SheetCell?)f.Cell).FirstOrDefault();

    /// <returns>Where in the sheet a column is.</returns>
    public int PlaceOf(FileColumn column) => headed.Column(column.Head.Chinese);

    /// <returns>What a column says, cleaned; empty where it is blank.</returns>
    public string Said(FileColumn? column) => In(column) is { } cell ? CellText.Clean(cell.Shown) : string.Empty;
}
