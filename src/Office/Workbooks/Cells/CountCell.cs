using System.Globalization;
using System.Text.Json.Nodes;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Cells;

/// <summary>A count, or its bounds.</summary>
/// <param name="IsExact">Whether bounds will not do.</param>
internal sealed record CountCell(bool IsExact) : CellForm
{
    private static readonly Words _exact = new("不小于 0 的整数；不知道就留空", "a whole number of 0 or more; leave blank if unknown");
    private static readonly Words _bounded = new(
        "不小于 0 的整数；只知道范围时写 2～3、不少于2、不超过3；不知道就留空", "a whole number of 0 or more, or bounds: 2～3, 不少于2 (at least), 不超过3 (at most); leave blank if unknown");

    public override Words Expected => IsExact ? _exact : _bounded;

    public override string Show(JsonNode value) =>
        value is not JsonObject bounds ? Digits(value)
        : (bounds["atLeast"], bounds["atMost"]) switch
        {
            ({ } low, { } high) => $"{Digits(low)}～{Digits(high)}",
            ({ } low, null) => $"不少于{Digits(low)}",
            var (_, high) => $"不超过{Digits(high!)}",
        };

    public override JsonNode Read(SheetCell cell)
    {
        if (cell.Kind == CellKind.Number)
        {
            return Math.Floor(cell.Number) == cell.Number && Math.Abs(cell.Number) < int.MaxValue ? JsonValue.Create((int)cell.Number) : AsText(cell.Shown);
        }

        return cell.Kind == CellKind.Text ? Written(FieldKind.Number, CellText.Clean(cell.Shown), cell.Shown) : AsText(cell.Shown);
    }

    private static string Digits(JsonNode number) => number.GetValue<int>().ToString(CultureInfo.InvariantCulture);
}
