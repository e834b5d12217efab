using System.Collections.Immutable;
using UnionGovernance.Json;

namespace UnionGovernance.Office.Workbooks;

/// <summary>What is said of cells of a sheet: where, the value as the user sees it, why, and what to do.</summary>
/// <param name="Grade">What became of them.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Fact">What the column is about; nothing where the whole row or sheet is meant.</param>
/// <param name="Places">Where, from the top; none where the whole sheet is meant.</param>
/// <param name="Why">What is the matter.</param>
/// <param name="Remedy">What to do; nothing where nothing need be done.</param>
public sealed record SheetNote(NoteGrade Grade, string Sheet, Words? Fact, ImmutableArray<NotePlace> Places, Words Why, Words? Remedy)
{
    private const int MostPlaces = 20;
    private const int MostValues = 3;
    private const int LongestValue = 40;

    /// <summary>What a grade is called.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>错误, 提示 or 跳过.</returns>
    public static Words Called(NoteGrade grade) => grade switch
    {
        NoteGrade.Error => new("错误", "error"),
        NoteGrade.Hint => new("提示", "hint"),
        _ => new("跳过", "passed over"),
    };

    /// <summary>The note in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line: such as 第 5 行 H5〔排名〕"3月12日"：Excel 把它变成了日期。请……（李四）</returns>
    public string Describe(Language language) => language == Language.Chinese
        ? $"「{Sheet}」{(Places.Length == 0 ? string.Empty : $"第 {Rows("、")} 行{Addresses("、")}")}{(Fact is null ? string.Empty : $"〔{Fact.Chinese}〕")}{Values("、")}：{Said(language)}{Names("（", "、", "）")}"
        : $"“{Sheet}”{(Places.Length == 0 ? string.Empty : $" row {Rows(", ")}{Addresses(", ")}")}{(Fact is null ? string.Empty : $" [{Fact.English}]")}{(Values(", ") is { Length: > 0 } values ? $" {values}" : string.Empty)}: {Said(language)}{Names(" (", ", ", ")")}";

    /// <summary>Why and what to do, without the place.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A sentence or two.</returns>
    public string Said(Language language) => language == Language.Chinese
        ? $"{Why.Chinese}。{(Remedy is null ? string.Empty : $"{Remedy.Chinese}。")}"
        : $"{Why.English}.{(Remedy is null ? string.Empty : $" {Remedy.English}.")}";

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);

    internal static SheetNote At(NoteGrade grade, string sheet, Words? fact, int row, int? column, string value, string? who, Words why, Words? remedy) =>
        new(grade, sheet, fact, [new(row, column, value, who)], why, remedy);

    /// <summary>Notes that say the same of one column as one note, in the order of their first places.</summary>
    internal static ImmutableArray<SheetNote> Folded(IEnumerable<SheetNote> notes) =>
    [
        .. notes.GroupBy(static n => (n.Grade, n.Sheet, n.Fact, Column: n.Places.Length == 0 ? null : n.Places[0].Column, n.Why, n.Remedy))
            .Select(static g => g.First() with { Places = [.. g.SelectMany(static n => n.Places).Distinct().OrderBy(static p => p.Row)] })
            .OrderBy(static n => n.Grade).ThenBy(static n => n.Places.Length == 0 ? 0 : n.Places[0].Row).ThenBy(static n => n.Places.Length == 0 ? 0 : n.Places[0].Column ?? 0),
    ];

    private string Rows(string comma) => Joined(Places.Select(static p => $"{p.Row}").Distinct(), MostPlaces, comma);

    private string Addresses(string comma) => Places.All(static p => p.Address is null) ? string.Empty : $" {Joined(Places.Select(static p => p.Address).OfType<string>(), MostPlaces, comma)}";

    private string Values(string comma) => Places.All(static p => p.Value.Length == 0) ? string.Empty
        : Joined(Places.Select(static p => p.Value).Where(static v => v.Length > 0).Distinct().Select(static v => $"\"{Short(v)}\""), IsOfHead ? MostPlaces : MostValues, comma);

    // Columns of one head: each is named.
    private bool IsOfHead => Places.Select(static p => p.Row).Distinct().Count() == 1;

    private string Names(string open, string comma, string close) => Places.Any(static p => p.Who is not null)
        ? $"{open}{Joined(Places.Select(static p => p.Who).OfType<string>().Distinct(), MostPlaces, comma)}{close}"
        : string.Empty;

    private static string Joined(IEnumerable<string> parts, int most, string comma)
    {
        var all = parts.ToList();
        return string.Join(comma, all.Take(most)) + (all.Count > most ? "…" : string.Empty);
    }

    private static string Short(string value)
    {
        var line = UnseenCharacters.Show(value.ReplaceLineEndings(" "));
        return line.Length <= LongestValue ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[LongestValue - 1]) ? LongestValue - 1 : LongestValue), "…");
    }
}
