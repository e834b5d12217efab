using System.Collections.Immutable;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>A workbook as it was read.</summary>
/// <param name="Sheets">Its sheets, in their order.</param>
internal sealed record Workbook(ImmutableArray<Sheet> Sheets);
