using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Cells;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>A place in a major and the size of the major, in one cell or two.</summary>
internal static partial class RankCells
{
    private static readonly ShareCell _share = new();

    /// <summary>What is to be done where two columns contradict each other.</summary>
    public static Words MakeAgree { get; } = new("请核对后改成一致", "check which is right and make them agree");

    /// <summary>The size of a major, from a column of its own.</summary>
    public static Taken Total(SheetCell cell) =>
        Notation.Number(cell.Kind == CellKind.Number ? NumberFormat.Digits(cell.Number) : CellText.Clean(cell.Shown).TrimEnd('人')) is >= 1 and var of
            ? new(of)
            : Taken.Error(new("专业人数应为 1 或以上的整数", "the size of a major is a whole number of 1 or more"), new("请填整数，如 120；不知道就留空", "fill in a whole number, such as 120; leave blank if unknown"));

    /// <summary>A rank by the size of the major, from one cell or two.</summary>
    /// <param name="rank">The place, or place and size together.</param>
    /// <param name="total">The size, where it has a column of its own.</param>
    public static Taken Rank(SheetCell rank, int? total)
    {
        if (rank.Kind == CellKind.Date)
        {
            var typed = Typed(rank);
            return Taken.Error(
                new($"Excel 把它变成了日期，原来可能填的是 {typed}", $"Excel made it a date; {typed} may have been typed"),
                new("请把这一列设成文本格式后重填，或把名次和专业人数分两列填", "set the column to text and type it again, or give place and size in two columns"));
        }

        var text = rank is { Kind: CellKind.Number, Format.IsPercent: true }
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round((decimal)Math.Clamp(rank.Number, 0, 1e6) * 100, 4):0.####}%")
            : BesidePercent().Replace(ChineseNumeral.InDigits(CellText.Clean(rank.Shown)), string.Empty);
        if (Percent().Match(text) is { Success: true } percent && ShareCell.OfPercent(percent.Groups[2].Value) is { } share)
        {
            return Taken.Hint(
                percent.Groups[1].Length > 0 || percent.Groups[3].Length > 0 ? new JsonObject { ["atMost"] = share } : share,
                new("只有百分比，无法用名次和人数复核", "only a percentage, which cannot be checked again"),
                new("如能查到，请改填 名次/专业人数", "fill in place/size if they can be found"));
        }

        if (Place().Match(text) is { Success: true } place && Notation.Number(place.Groups[2].Value) is { } at)
        {
            var own = place.Groups[3].Success ? Notation.Number(place.Groups[3].Value) : null;
            return own is not null && total is not null && own != total
                ? Taken.Error(new($"排名里写的是 {own} 人，专业人数一列却是 {total}", $"the rank speaks of {own}, the column of sizes of {total}"), MakeAgree)
                : (own ?? total) is not { } of
                ? Taken.Error(new("只有名次，没有专业人数；也不当作百分比", "a place without the size of the major; it is not taken for a percentage"), new("请填成 名次/专业人数，如 3/120", "fill in place/size, such as 3/120"))
                : at < 1 || at > of
                ? Taken.Error(new($"名次 {at} {(at < 1 ? "应从 1 起" : $"大于专业人数 {of}")}", $"the place {at} {(at < 1 ? "should be 1 or more" : $"exceeds the size of the major, {of}")}"), new("请核对这两格是否填反或串行", "check whether the two were exchanged or the rows have slipped"))
                : place.Groups[1].Value == "前"
                ? new(new JsonObject { ["atMost"] = ShareCell.Share(at, of) })
                : new(ShareCell.Share(at, of));
        }

        return rank.Kind == CellKind.Text && _share.Read(rank) is JsonObject bounds
            ? new(bounds)
            : Taken.Error(new("看不出名次和专业人数", "place and size cannot be told"), new("请填成 名次/专业人数，如 3/120；不知道就留空", "fill in place/size, such as 3/120; leave blank if unknown"));
    }

    /// <returns>Place and size of a rank as a record's file writes it; nothing for what is known within bounds only.</returns>
    /// <param name="rank">The value of the record's file.</param>
    public static (int Place, int Of)? Share(JsonNode? rank) =>
        rank is JsonValue && rank.GetValueKind() == System.Text.Json.JsonValueKind.String && rank.GetValue<string>().Split('/') is [var at, var size]
        && Notation.Number(at) is { } place && Notation.Number(size) is { } of ? (place, of) : null;

    // 3/12 becomes 12 March; 3/45, which is no day, becomes March 1945 and is shown as month and year.
    private static string Typed(SheetCell date)
    {
        var day = date.Format!.Day(date.Number)!.Value;
        return string.Create(CultureInfo.InvariantCulture, $"{day.Month}/{(date.Format.ShowsDay ? day.Day : day.Year % 100)}");
    }

    // A percentage in brackets behind a place says it again.
    [GeneratedRegex(@"(?<=[0-9](?:名|人|位)?)[（(]前?[0-9]+(?:\.[0-9]+)?%[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex BesidePercent();

    [GeneratedRegex(@"^(?:专业)?(?:排名)?(前|[Tt][Oo][Pp] ?|)([0-9]{1,5}(?:\.[0-9]{1,4})?%)((?:以|之)?内|)$", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^(?:专业)?(?:排名)?(第|前|)([0-9]+)(?:名|位)?(?:(?:/|[（(，,、]?共|[（(])([0-9]+)(?:人|名|位)?[）)]?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
