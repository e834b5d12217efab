using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase;

/// <summary>An assessment as a picture: one cell per finding, in the order of the table.</summary>
internal sealed class StatePicture
{
    public const int CellWidth = 148;
    public const int CellHeight = 84;
    private const int Columns = 6;
    private const int Gap = 12;
    public const int Width = (Columns * (CellWidth + Gap)) - Gap;

    private StatePicture(ImmutableArray<Cell> cells) => Cells = cells;

    public ImmutableArray<Cell> Cells { get; }

    public int Height => (((Cells.Length + Columns - 1) / Columns) * (CellHeight + Gap)) - Gap;

    public static StatePicture Of(Assessment assessment) =>
        new([.. assessment.All.Select(static (f, i) => new Cell(f, i % Columns * (CellWidth + Gap), i / Columns * (CellHeight + Gap)))]);

    internal sealed record Cell(Finding Finding, int Left, int Top);
}
