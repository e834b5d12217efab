using System.Globalization;

namespace UnionGovernance.Office;

/// <summary>Breaks a title by sense: after a body or an occasion, never within one, as near the middle as may be.</summary>
internal static class TitleLines
{
    private const string Closing = "，。、；：！？）》〉”’〕】…—·";
    private const string Opening = "（《〈“‘〔【";
    private static readonly string[] _ends = ["大学", "学院", "学校", "委员会", "代表大会", "全体学生大会", "学生会", "研究生会"];

    /// <returns>The lines, none wider than <paramref name="most"/> characters; at least two characters fit whatever is asked.</returns>
    /// <param name="title">The title.</param>
    /// <param name="most">The most characters of a line.</param>
    public static IReadOnlyList<string> Of(string title, int most)
    {
        if (CharacterWidth.Of(title) <= Math.Max(2, most))
        {
            return [title];
        }

        // A character of several code points, as rare ones of names are, is never cut.
        var whole = StringInfo.ParseCombiningCharacters(title).ToHashSet();
        var cuts = _ends.SelectMany(end => Ends(title, end)).Where(i => i > 0 && i < title.Length && title[i] is not '的' && !IsInside(title, i)).ToList();
        var cut = NearMiddle(cuts) ?? NearMiddle(whole.Where(i => i > 0 && IsBetweenWords(title, i))) ?? NearMiddle(whole.Where(static i => i > 0));
        return cut is { } at ? [.. Of(title[..at], most), .. Of(title[at..], most)] : [title];

        int? NearMiddle(IEnumerable<int> places) => places.Where(whole.Contains).Select(static i => (int?)i).MinBy(i => Math.Abs((2 * i!.Value) - title.Length));
    }

    private static IEnumerable<int> Ends(string title, string end)
    {
        for (var at = title.IndexOf(end, StringComparison.Ordinal); at >= 0; at = title.IndexOf(end, at + 1, StringComparison.Ordinal))
        {
            yield return at + end.Length;
        }
    }

    // 大学 ends no line in 大学生, nor 学生会 in 学生会组织 or 学生会议; no line begins with a mark that closes.
    private static bool IsInside(string title, int at) => title[at] is '生' or '议' or '员' or '组' || Closing.Contains(title[at], StringComparison.Ordinal);

    private static bool IsBetweenWords(string title, int at) =>
        !(char.IsAsciiLetterOrDigit(title[at - 1]) && char.IsAsciiLetterOrDigit(title[at]))
        && !Closing.Contains(title[at], StringComparison.Ordinal) && !Opening.Contains(title[at - 1], StringComparison.Ordinal) && title[at] is not '的';
}
