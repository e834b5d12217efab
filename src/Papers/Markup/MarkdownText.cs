using System.Collections.Immutable;
using System.Text;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Papers.Markup;

/// <summary>Writes the papers' Markdown: values that mean nothing but themselves, tables, points.</summary>
internal static class MarkdownText
{
    // Whatever another reader of Markdown might take for more than a character.
    private const string Special = "\\`*_{}[]<>()#+-.!|~:^=&$\"'@";

    // Of these the first two begin a point, and the third ends its number, at the beginning of a line alone: within a word or a figure they mean themselves.
    private const string OfPoints = "+-";
    private const char OfNumbers = '.';

    // Until the paper is whole, and it is seen where the value stands. No value can hold it: it is a character that nobody sees.
    private const string Break = "\uE000";

    /// <summary>A value as text of the dialect: one line, no character that means anything.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var shown = UnseenCharacters.Show(text, except: Rune.IsWhiteSpace);
        var at = 0;
        foreach (var rune in shown.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (escaped.Length > 0 && escaped[^1] != ' ')
                {
                    escaped.Append(' ');
                }
            }
            else
            {
                if (rune.IsAscii && Special.Contains((char)rune.Value, StringComparison.Ordinal) && !IsWithin(shown, at))
                {
                    escaped.Append('\\');
                }

                escaped.Append(rune);
            }

            at += rune.Utf16SequenceLength;
        }

        return escaped.ToString().TrimEnd(' ');
    }

    /// <summary>A value that may have several paragraphs: each stays one, except in the row of a table.</summary>
    public static string Prose(string text) =>
        string.Join(Break, text.ReplaceLineEndings("\n").Split('\n').Select(Escape).Where(static p => p.Length > 0));

    /// <summary>No trailing blanks, no two empty lines, one line feed at the end; every break between paragraphs in its place.</summary>
    public static string Tidy(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').SelectMany(static l => Broken(l)).Select(static l => l.TrimEnd());
        var tidy = new List<string>();
        foreach (var line in lines)
        {
            if (line.Length > 0 || (tidy.Count > 0 && tidy[^1].Length > 0))
            {
                tidy.Add(line);
            }
        }

        return $"{string.Join('\n', tidy).Trim('\n')}\n";
    }

    /// <summary>A pipe table: a head and rows, each cell escaped.</summary>
    /// <param name="head">The names of the columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="grouped">Whether rows that begin with the same words are a group, whose first column is one cell.</param>
    public static string Table(ImmutableArray<string> head, IEnumerable<IEnumerable<string>> rows, bool grouped = false)
    {
        List<string> lines = [Row(head.Select(Escape)), $"|{string.Concat(Enumerable.Repeat("---|", head.Length))}"];
        string? group = null;
        foreach (var row in rows)
        {
            string[] cells = [.. row.Select(Escape)];
            var isSame = grouped && cells[0].Length > 0 && cells[0] == group;
            group = cells[0];
            lines.Add(Row(isSame ? ["^", .. cells[1..]] : cells));
        }

        return string.Join('\n', lines);
    }

    /// <summary>Points, each a paragraph, which the dialect numbers.</summary>
    public static string Points(IEnumerable<string> points) => string.Join("\n\n", points.Select(static p => $"- {Prose(p)}"));

    /// <summary>Points of one sentence: each ends with a semicolon and the last with a full stop, unless they bring their own marks.</summary>
    public static string Sentence(IReadOnlyList<string> points) =>
        Points(points.Select((p, i) => p.Length > 0 && char.IsPunctuation(p[^1]) && p[^1] is not ('）' or '”' or '》') ? p : $"{p}{(i + 1 < points.Count ? '；' : '。')}"));

    private static bool IsWithin(string text, int at)
    {
        if (at == 0 || at + 1 == text.Length)
        {
            return false;
        }

        var (before, sign, after) = (text[at - 1], text[at], text[at + 1]);
        return sign == OfNumbers ? char.IsAsciiDigit(before) && char.IsAsciiDigit(after) : OfPoints.Contains(sign, StringComparison.Ordinal) && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
    }

    private static string[] Broken(string line) =>
        !line.Contains(Break, StringComparison.Ordinal) ? [line]
        : line.StartsWith('|') ? [line.Replace(Break, " ", StringComparison.Ordinal)]
        : line.Replace(Break, "\n\n", StringComparison.Ordinal).Split('\n');

    private static string Row(IEnumerable<string> cells) => $"|{string.Concat(cells.Select(static c => $" {c} |"))}";
}
