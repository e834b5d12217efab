using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Records;

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

    public override JsonNode Read(SheetCell cell)
    {
        if (cell.Kind is not (CellKind.Text or CellKind.Number))
        {
            return AsText(cell.Shown);
        }

        var text = CellText.Clean(cell.Shown);
        if (One(text) is { } one)
        {
            return one;
        }

        var bounds = new JsonObject();
        foreach (var part in text.Split('且'))
        {
            // 不超过 ends in 超过: the longer word is tried first.
            var bound = _bounds.OrderByDescending(static b => b.Word.Length).FirstOrDefault(b => part.StartsWith(b.Word, StringComparison.Ordinal));
            if (bound.Member is null || bounds.ContainsKey(bound.Member) || One(part[bound.Word.Length..]) is not { } share)
            {
                return AsText(cell.Shown);
            }

            bounds[bound.Member] = share;
        }

        return bounds;
    }

    private static JsonValue? One(string text) =>
        Fraction().Match(text) is { Success: true } fraction && Whole(fraction.Groups[1].Value) is { } part && Whole(fraction.Groups[2].Value) is { } of ? Share(part, of)
        : OfPercent(text);

    /// <returns>A share as a record's file writes it.</returns>
    public static JsonValue Share(int part, int of) => JsonValue.Create(string.Create(CultureInfo.InvariantCulture, $"{part}/{of}"))!;

    /// <returns>A percentage as a record's file writes it, without a base; nothing for what is none.</returns>
    /// <param name="text">Such as 28.5%.</param>
    public static JsonValue? OfPercent(string text) =>
        Percent().IsMatch(text) && decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 10_000
            ? JsonValue.Create(UnionGovernance.Share.Percentage(percent).ToString())
            : null;

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    [GeneratedRegex(@"^(\d+)/(\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^[0-9]{1,5}(?:\.[0-9]{1,4})?%$", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();
}
