using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Cells;

/// <summary>A value, or 不适用 with the reason after a colon.</summary>
internal sealed record NotApplicableCell(CellForm Inner) : CellForm
{
    private const string Word = "不适用";

    public override Words Expected => new($"{Inner.Expected.Chinese}；不适用时写“不适用：理由”", $"{Inner.Expected.English}; where it does not apply, 不适用：and the reason");

    public override string Show(JsonNode value) => value is JsonObject none ? $"{Word}：{none["notApplicable"]!.GetValue<string>()}" : Inner.Show(value);

    public override JsonNode Read(SheetCell cell) => cell.Shown.StartsWith(Word, StringComparison.Ordinal)
        ? new JsonObject { ["notApplicable"] = cell.Shown.Length == Word.Length ? string.Empty : cell.Shown[(Word.Length + (cell.Shown[Word.Length] is '：' or ':' ? 1 : 0))..] }
        : Inner.Read(cell);
}
