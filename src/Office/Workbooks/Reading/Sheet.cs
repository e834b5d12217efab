using System.Collections.Immutable;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>One sheet of a workbook: its rows that are not empty.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hidden">Whether it is hidden.</param>
/// <param name="Rows">The rows, from the top.</param>
/// <param name="LeftOff">The first row that was not read because too many empty ones came before it; nothing if all were read.</param>
internal sealed record Sheet(string Name, bool Hidden, ImmutableArray<SheetRow> Rows, int? LeftOff)
{
    /// <summary>By what the workbook calls its part.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>The last column in which something is shown; 0 where nothing is.</summary>
    public int LastColumn => Rows.Select(static r => r.LastColumn).DefaultIfEmpty(0).Max();
}
