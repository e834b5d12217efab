using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>是 or 否. A blank is neither.</summary>
internal sealed record YesNoCell : CellForm
{
    public override Words Expected { get; } = new("“是”或“否”；不知道就留空", "是 (yes) or 否 (no); leave blank if unknown");

    public override ImmutableArray<string> Offered { get; } = ["是", "否"];

    public override string Show(JsonNode value) => value.GetValue<bool>() ? "是" : "否";

    public override JsonNode Read(SheetCell cell) => CellText.Clean(cell.Shown) switch
    {
        "是" or "有" => JsonValue.Create(true),
        "否" or "无" => JsonValue.Create(false),
        _ => AsText(cell.Shown),
    };
}
