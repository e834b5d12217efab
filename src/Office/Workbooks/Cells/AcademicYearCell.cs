using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Cells;

/// <summary>An academic year, as a file or as a paper writes it.</summary>
internal sealed record AcademicYearCell : CellForm
{
    public override Words Expected { get; } = new("学年，如 2024-2025", "an academic year, such as 2024-2025");

    public override string Show(JsonNode value) => value.GetValue<string>();

    public override JsonNode Read(SheetCell cell) => AsText(AcademicYear.Read(cell.Shown)?.ToString() ?? cell.Shown);
}
