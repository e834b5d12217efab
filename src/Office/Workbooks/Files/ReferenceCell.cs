using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Cells;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Files;

/// <summary>Which row of another sheet is meant.</summary>
internal sealed record ReferenceCell(Words Expected) : CellForm
{
    public override Words Expected { get; } = Expected;

    public override string Show(JsonNode value) => value.GetValue<string>();

    public override JsonNode Read(SheetCell cell) => AsText(cell.Shown);
}
