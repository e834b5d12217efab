using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Cells;

/// <summary>Text as it stands.</summary>
internal sealed record TextCell : CellForm
{
    public override Words Expected { get; } = new("文字；不知道就留空", "text; leave blank if unknown");

    public override string Show(JsonNode value) => value.GetValue<string>();

    public override JsonNode Read(SheetCell cell) => AsText(cell.Kind == CellKind.Number ? NumberFormat.Digits(cell.Number) : cell.Shown);
}
