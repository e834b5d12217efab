using System.Collections.Immutable;
using System.Text;

namespace UnionGovernance.Unions.Posts;

/// <summary>Cuts a text of posts into parts, before anybody asks what a part means: at separators, with what stands in brackets beside the part that it follows.</summary>
internal static class PostParts
{
    private const string Separators = "、/,;|&+\n\r\t";
    private const string Joints = " -–—·・•:_~";
    private const string Open = "([【〔{";
    private const string Close = ")]】〕}";
    private const string Marks = "*※#★▲.";

    /// <returns>The parts of a text, each with the notes in brackets behind it.</returns>
    /// <param name="text">The text.</param>
    /// <param name="titles">The titles that are known.</param>
    public static List<(string Bare, List<string> Notes)> Of(string text, ImmutableArray<string> titles)
    {
        var parts = new List<(StringBuilder Bare, List<string> Notes)> { (new(), []) };
        var (note, depth) = (new StringBuilder(), 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Narrow(text[i]);
            if (depth > 0)
            {
                depth += Open.Contains(c) ? 1 : Close.Contains(c) ? -1 : 0;
                if (depth > 0)
                {
                    note.Append(c);
                }
                else
                {
                    Keep();
                }
            }
            else if (Open.Contains(c))
            {
                depth = 1;
            }
            else if (Separators.Contains(c))
            {
                parts.Add((new(), []));
            }
            else if (c == '兼' && !text.AsSpan(i).StartsWith("兼职"))
            {
                parts.Add((new(), []));
                i += text.AsSpan(i).StartsWith("兼任") ? 1 : 0;
            }
            else
            {
                parts[^1].Bare.Append(c);
            }
        }

        Keep();
        List<(string Bare, List<string> Notes)> kept = [.. parts.SelectMany(p => Tokens(p.Bare.ToString(), titles).Select(t => (t, p.Notes))).Where(static p => p.t.Length > 0 || p.Notes.Count > 0)];
        return kept.Count == 0 ? [(string.Empty, [])] : kept;

        void Keep()
        {
            if (note.ToString().Trim() is { Length: > 0 } noted)
            {
                parts[^1].Notes.Add(noted);
            }

            note.Clear();
        }
    }

    // Blanks and dashes join a department to its title; between two titles they tell them apart.
    private static List<string> Tokens(string bare, ImmutableArray<string> titles)
    {
        var tokens = bare.Split([.. Joints], StringSplitOptions.RemoveEmptyEntries).Select(static t => t.Trim([.. Marks])).Where(static t => t.Length > 0).ToList();
        return tokens.Count > 1 && tokens.TrueForAll(t => titles.Any(k => t.EndsWith(k, StringComparison.Ordinal)))
            ? tokens
            : [string.Join(tokens.TrueForAll(IsHan) ? string.Empty : " ", tokens)];
    }

    /// <returns>Whether a text is of Chinese characters, a list of them too.</returns>
    public static bool IsHan(string text) => text.Length > 0 && text.All(static c => c is >= '\u4e00' and <= '\u9fff' or '、');

    private static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        _ when char.IsWhiteSpace(c) && c is not ('\n' or '\r' or '\t') => ' ',
        _ => c,
    };
}
