using System.Text.RegularExpressions;

namespace UnionGovernance.Papers;

/// <summary>Something that a paper leaves to fill in: a line in the signing copy, and a row of the work sheet beside it.</summary>
/// <param name="Label">What.</param>
/// <param name="JsonPointer">Where it would stand in the record, or nothing where it has no place there.</param>
public sealed partial record Blank(string Label, string? JsonPointer)
{
    /// <summary>Where people enter it: page and question, or sheet and cell; nothing where only the hand that signs knows it.</summary>
    public Words? Where { get; init; }

    private const string Line = "＿＿＿＿";
    private const string Day = "＿＿＿＿年＿＿月＿＿日";

    // A cell has its rule already, and the day below an organ its 年, 月 and 日: there the hand that signs finds its place without a line.
    private const string Room = "　　　　";
    private const string RoomForDay = "　　　　年　　月　　日";

    /// <summary>What stands in the place of a fact that is missing while a paper is written; the signing copy has a line to fill in there.</summary>
    internal static string Mark(string label) => $"〔待填：{label}〕";

    /// <summary>What the marks of a text stand for, each once.</summary>
    internal static IEnumerable<string> MarkedIn(string text) => Marks().Matches(text).Select(static m => m.Groups[1].Value).Distinct();

    /// <summary>A text with a line to fill in at every mark: a day's own where it is a day.</summary>
    internal static string Cleared(string text) => Marks().Replace(
        Alone().Replace(text, static m => IsDay(m) ? RoomForDay : m.Groups["cell"].Success ? Room : Line),
        static m => IsDay(m) ? Day : Line);

    private static bool IsDay(Match mark) => mark.Groups["label"].Value.EndsWith("日期", StringComparison.Ordinal);

    [GeneratedRegex("〔待填：(?<label>[^〕]*)〕", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    // All of a cell, or of a line but for what a colophon says of its day.
    [GeneratedRegex(@"(?<=\| )(?<cell>)〔待填：(?<label>[^〕]*)〕(?= \|)|^〔待填：(?<label>[^〕]*)〕(?=(?:印发)?$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Alone();
}
