using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>A count, or its bounds.</summary>
internal sealed partial record CountCell : CellForm
{
    public override Words Expected { get; } = new(
        "不小于 0 的整数；只知道范围时写 2～3、不少于2、不超过3；不知道就留空", "a whole number of 0 or more, or bounds: 2～3, 不少于2 (at least), 不超过3 (at most); leave blank if unknown");

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

        if (cell.Kind != CellKind.Text || Written().Match(CellText.Clean(cell.Shown)) is not { Success: true } match)
        {
            return AsText(cell.Shown);
        }

        var (word, low, high) = (match.Groups[1].Value, Whole(match.Groups[2]), Whole(match.Groups[3]));
        return (word, low, high) switch
        {
            ("", { } from, { } to) => new JsonObject { ["atLeast"] = from, ["atMost"] = to },
            ("", { } one, null) when !match.Groups[3].Success => JsonValue.Create(one),
            ("不少于" or "至少", { } from, null) => new JsonObject { ["atLeast"] = from },
            ("不超过" or "至多" or "最多", { } to, null) => new JsonObject { ["atMost"] = to },
            ("超过", < int.MaxValue and var from, null) => new JsonObject { ["atLeast"] = from + 1 },
            ("不足", > 0 and var to, null) => new JsonObject { ["atMost"] = to - 1 },
            _ => AsText(cell.Shown),
        };
    }

    private static string Digits(JsonNode number) => number.GetValue<int>().ToString(CultureInfo.InvariantCulture);

    private static int? Whole(Group group) => group.Success && int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    [GeneratedRegex(@"^(不少于|至少|不超过|至多|最多|超过|不足|)(\d+)(?:[~至](\d+))?[人个名次门]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
