using System.Collections.Immutable;

namespace UnionGovernance.Office.Workbooks.Writing;

/// <summary>A sheet to be written: a head row and rows of text below it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a text a column.</param>
internal sealed record DraftSheet(string Name, ImmutableArray<DraftColumn> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>Empty rows below the last that are ready to be filled in.</summary>
    public int Room { get; init; }

    /// <summary>What may be chosen in one cell, by row (the first below the head is 0) and column.</summary>
    public ImmutableArray<(int Row, int Column, ImmutableArray<string> Offered)> Choices { get; init; } = [];
}
