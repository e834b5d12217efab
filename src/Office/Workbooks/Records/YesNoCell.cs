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

    public override JsonNode Read(SheetCell cell) => Of(CellText.Clean(cell.Shown)) is { } answer ? JsonValue.Create(answer) : AsText(cell.Shown);

    /// <returns>The answer; nothing for what is neither.</returns>
    /// <param name="text">A cell's text, cleaned.</param>
    public static bool? Of(string text) => text.TrimEnd('。', '.', '，', ',', '；', ';', '！', '!', '、') switch
    {
        "是" or "有" => true,
        "否" or "无" or "不是" or "没有" => false,
        _ => null,
    };
}
