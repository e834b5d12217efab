using System.Text.RegularExpressions;
using UnionGovernance.Facts;

namespace UnionGovernance.Papers.Markup;

/// <summary>Prints the numbers of headings and points: 一、 then （一） then 1. then （1）, in turn, and no level left out.</summary>
/// <remarks>
/// A heading or a point that stands alone at its level has no number, and one that brings its own keeps it. A point is a line that begins with <c>- </c>; it takes
/// the level below the numbered headings that it stands under, and points are counted until a heading, a page or a line that leads to new ones (…：).
/// </remarks>
internal static partial class Levels
{
    private const string Point = "- ";

    public static string Number(string markdown)
    {
        var lines = markdown.Split('\n');
        var (levels, pages) = Outline(lines);
        var (numbered, headings, points, printed) = (new bool[7], new int[7], 0, new List<string>());
        for (var i = 0; i < lines.Length; i++)
        {
            if (pages[i])
            {
                Begin(1);
                Array.Clear(headings);
            }
            else if (levels[i] is > 0 and var level)
            {
                Begin(level);
                Array.Clear(headings, level + 1, headings.Length - level - 1);
                headings[level]++;
                var (mark, text) = (lines[i][..(level + 2)], lines[i][(level + 2)..]);
                var own = Own().IsMatch(text);
                numbered[level] = own || !IsAlone(levels, pages, i);
                lines[i] = numbered[level] && !own ? $"{mark}{Mark(numbered.Take(level).Count(static n => n), headings[level])}{text}" : lines[i];
            }
            else if (lines[i].StartsWith(Point, StringComparison.Ordinal) && points == 0 && !HasNext(lines, levels, pages, i))
            {
                lines[i] = lines[i][Point.Length..];
            }
            else if (lines[i].StartsWith(Point, StringComparison.Ordinal))
            {
                // Each point is a paragraph, whether its author left an empty line before it or not.
                if (points > 0 && printed[^1].Length > 0)
                {
                    printed.Add(string.Empty);
                }

                lines[i] = $"{Mark(numbered.Count(static n => n), ++points)}{lines[i][Point.Length..]}";
            }
            else if (lines[i].EndsWith('：'))
            {
                points = 0;
            }

            printed.Add(lines[i]);
        }

        return string.Join('\n', printed);

        void Begin(int level)
        {
            Array.Clear(numbered, level, numbered.Length - level);
            points = 0;
        }
    }

    // Whether another point follows before its numbers begin anew.
    private static bool HasNext(string[] lines, int[] levels, bool[] pages, int at)
    {
        for (var i = at + 1; i < lines.Length && !pages[i] && levels[i] == 0 && !lines[i].EndsWith('：'); i++)
        {
            if (lines[i].StartsWith(Point, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Which lines are headings, ## being the first level, and where pages of their own begin, whose titles are none.
    private static (int[] Levels, bool[] Pages) Outline(string[] lines)
    {
        var (levels, pages, container) = (new int[lines.Length], new bool[lines.Length], false);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(":::", StringComparison.Ordinal))
            {
                container = !container;
                pages[i] = lines[i] == "::: page";
            }
            else if (!container && lines[i].AsSpan().IndexOfAnyExcept('#') is >= 2 and <= 6 and var marks && lines[i][marks] == ' ')
            {
                levels[i] = marks - 1;
            }
        }

        return (levels, pages);
    }

    private static bool IsAlone(int[] levels, bool[] pages, int at)
    {
        return !HasEqual(Enumerable.Range(at + 1, levels.Length - at - 1)) && !HasEqual(Enumerable.Range(0, at).Reverse());

        bool HasEqual(IEnumerable<int> places) => places.TakeWhile(i => !pages[i] && (levels[i] == 0 || levels[i] >= levels[at])).Any(i => levels[i] == levels[at]);
    }

    private static string Mark(int level, int number) => level switch
    {
        0 => $"{ChineseNumeral.Of(number)}、",
        1 => $"（{ChineseNumeral.Of(number)}）",
        2 => $"{Shown.Number(number)}\\. ",
        _ => $"（{Shown.Number(number)}）",
    };

    [GeneratedRegex(@"^(?:第.{1,4}[章节条]|[一二三四五六七八九十百]+、|（[一二三四五六七八九十百0-9]+）|[0-9]+\\?[.．、])")]
    private static partial Regex Own();
}
