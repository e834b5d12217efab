using System.Globalization;

namespace UnionGovernance.Office;

/// <summary>Breaks a title by sense: after a body, an occasion or a time, never within one; in as few lines as may be, as even as may be.</summary>
internal static class TitleLines
{
    private const string Closing = "，。、；：！？）》〉”’〕】…—·";
    private const string Opening = "（《〈“‘〔【";
    private const string Results = "选举结果";
    private static readonly string[] _ends = ["大学", "学院", "学校", "委员会", "代表大会", "全体学生大会", "学生会", "研究生会", "学年", "学期", "）", "选举"];

    // What a body did stays with it.
    private static readonly string[] _ofTheBody = ["通过", "修订", "修正", "批准"];

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
        List<int> cuts = [.. _ends.SelectMany(end => Ends(title, end)).Concat(Ends(title, "（").Select(static i => i - 1)).Concat(Ends(title, Results).Select(static i => i - Results.Length)).Where(i => i > 0 && i < title.Length && whole.Contains(i) && title[i] is not '的' && !IsInside(title, i)).Distinct().Order()];
        return Even(title, [0, .. cuts, title.Length], Math.Max(2, most)) is { } lines ? lines : Halved();

        // Where sense gives no line short enough: at the place nearest the middle, between words, and so on with both halves.
        IReadOnlyList<string> Halved() =>
            (NearMiddle(cuts) ?? NearMiddle(whole.Where(i => i > 0 && IsBetweenWords(title, i))) ?? NearMiddle(whole.Where(static i => i > 0))) is { } at
                ? [.. Of(title[..at], most), .. Of(title[at..], most)] : [title];

        int? NearMiddle(IEnumerable<int> places) => places.Select(static i => (int?)i).MinBy(i => Math.Abs((2 * i!.Value) - title.Length));
    }

    // Of all ways to cut there, the one of fewest lines; of these the one whose lines differ least, then the one whose first line is longest.
    private static List<string>? Even(string title, int[] places, int most)
    {
        var best = new (int Lines, double Unevenness, int From)[places.Length];
        for (var end = 1; end < places.Length; end++)
        {
            best[end] = (int.MaxValue, double.MaxValue, -1);
            for (var start = end - 1; start >= 0; start--)
            {
                var width = CharacterWidth.Of(title[places[start]..places[end]]);
                if (width <= most && (start == 0 || best[start].From >= 0)
                    && (best[start].Lines + 1, best[start].Unevenness + (width * width)) is var (lines, unevenness)
                    && (lines < best[end].Lines || (lines == best[end].Lines && unevenness < best[end].Unevenness)))
                {
                    best[end] = (lines, unevenness, start);
                }
            }
        }

        if (best[^1].From < 0)
        {
            return null;
        }

        var written = new List<string>();
        for (var end = places.Length - 1; end > 0; end = best[end].From)
        {
            written.Insert(0, title[places[best[end].From]..places[end]]);
        }

        return written;
    }

    private static IEnumerable<int> Ends(string title, string end)
    {
        for (var at = title.IndexOf(end, StringComparison.Ordinal); at >= 0; at = title.IndexOf(end, at + 1, StringComparison.Ordinal))
        {
            yield return at + end.Length;
        }
    }

    // 大学 ends no line in 大学生, nor 学生会 in 学生会组织, 学生会议 or 学生会主席团, nor 选举 in 选举结果; no line begins with a mark that closes, none ends within brackets.
    private static bool IsInside(string title, int at) =>
        title[at] is '生' or '议' or '员' or '组' || title[at..].StartsWith("主席团", StringComparison.Ordinal) || title[at..].StartsWith(Results[2..], StringComparison.Ordinal) || Closing.Contains(title[at], StringComparison.Ordinal)
        || _ofTheBody.Any(word => title[at..].StartsWith(word, StringComparison.Ordinal))
        || title.LastIndexOf('（', at - 1) > title.LastIndexOf('）', at - 1);

    private static bool IsBetweenWords(string title, int at) =>
        !(char.IsAsciiLetterOrDigit(title[at - 1]) && char.IsAsciiLetterOrDigit(title[at]))
        && !Closing.Contains(title[at], StringComparison.Ordinal) && !Opening.Contains(title[at - 1], StringComparison.Ordinal) && title[at] is not '的';
}
