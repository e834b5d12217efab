using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>男 or 女, which a record keeps as whether a woman. A blank is neither.</summary>
internal sealed record GenderCell : CellForm
{
    public override Words Expected { get; } = new("“男”或“女”；不知道就留空", "男 (man) or 女 (woman); leave blank if unknown");

    public override ImmutableArray<string> Offered { get; } = ["男", "女"];

    public override string Show(JsonNode value) => value.GetValue<bool>() ? "女" : "男";

    public override JsonNode Read(SheetCell cell) => Of(CellText.Clean(cell.Shown)) is { } woman ? JsonValue.Create(woman) : AsText(cell.Shown);

    /// <returns>Whether a woman; nothing for what is neither.</returns>
    /// <param name="text">A cell's text, cleaned.</param>
    public static bool? Of(string text) => text switch
    {
        "女" or "女性" or "女生" => true,
        "男" or "男性" or "男生" => false,
        _ => null,
    };
}
