namespace UnionGovernance.Office;

/// <summary>Breaks a title by sense: after a body or an occasion, never within one, as near the middle as may be.</summary>
internal static class TitleLines
{
    private static readonly string[] _ends = ["大学", "学院", "学校", "委员会", "代表大会", "全体学生大会", "学生会", "研究生会"];

    public static IReadOnlyList<string> Of(string title, int most)
    {
        if (title.Length <= most)
        {
            return [title];
        }

        var cuts = _ends.SelectMany(end => Ends(title, end))
            .Where(i => i > 0 && i < title.Length && title[i] is not '的' && !IsInside(title, i))
            .DefaultIfEmpty(title.Length / 2);
        var cut = cuts.MinBy(i => Math.Abs((2 * i) - title.Length));
        return [.. Of(title[..cut], most), .. Of(title[cut..], most)];
    }

    private static IEnumerable<int> Ends(string title, string end)
    {
        for (var at = title.IndexOf(end, StringComparison.Ordinal); at >= 0; at = title.IndexOf(end, at + 1, StringComparison.Ordinal))
        {
            yield return at + end.Length;
        }
    }

    // 大学 ends no line in 大学生, nor 学生会 in 学生会组织 or 学生会议.
    private static bool IsInside(string title, int at) => title[at] is '生' or '议' or '员' or '组';
}
