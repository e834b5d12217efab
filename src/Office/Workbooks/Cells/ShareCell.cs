using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Cells;

/// <summary>A part of a whole, as 12/20 or 60%, or its bounds.</summary>
internal sealed partial record ShareCell : CellForm
{
    private static readonly (string Member, string Word)[] _bounds = [("atLeast", "不少于"), ("above", "超过"), ("atMost", "不超过"), ("below", "不足")];

    public override Words Expected { get; } = new(
        "如 12/20；只知道百分比时写 60%，只知道范围时写 不足1/2、不少于1/3且不超过2/5；不知道就留空",
        "12/20, or 60% where only that is known, or bounds: 不足1/2 (below), 不少于1/3且不超过2/5 (at least, at most); leave blank if unknown");

    public override string Show(JsonNode value) => value is JsonObject
        ? string.Join('且', _bounds.Where(b => value[b.Member] is not null).Select(b => b.Word + value[b.Member]!.GetValue<string>()))
        : value.GetValue<string>();

    public override JsonNode Read(SheetCell cell) =>
        cell.Kind is CellKind.Text or CellKind.Number ? Written(FieldKind.Share, CellText.Clean(cell.Shown), cell.Shown) : AsText(cell.Shown);

    /// <returns>A share as a file writes it.</returns>
    public static JsonValue Share(int part, int of) => JsonValue.Create(string.Create(CultureInfo.InvariantCulture, $"{part}/{of}"))!;

    /// <returns>A percentage as a file writes it, without a base; nothing for what is none.</returns>
    /// <param name="text">Such as 28.5%.</param>
    public static JsonValue? OfPercent(string text) =>
        Percent().IsMatch(text) && decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 10_000
            ? JsonValue.Create(UnionGovernance.Share.Percentage(percent).ToString())
            : null;

    [GeneratedRegex(@"^[0-9]{1,5}(?:\.[0-9]{1,4})?%$", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();
}
