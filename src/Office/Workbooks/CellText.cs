using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UnionGovernance.Json;

namespace UnionGovernance.Office.Workbooks;

/// <summary>Text in cells: how it is cleaned of what nobody meant to type, and how a workbook spells characters that XML forbids.</summary>
internal static partial class CellText
{
    private const char Point = '\uFF0E';
    private static readonly char[] _dots = ['\u2022', '\u30FB', Point, '\u2027', '\u22C5'];

    /// <summary>The known name that a mistyped one may stand for.</summary>
    /// <param name="name">The name, cleaned.</param>
    /// <param name="known">The names that there are.</param>
    /// <returns>The nearest, which has more than half of the characters in common with it, or one of two; nothing where there is none.</returns>
    public static string? Nearest(string name, IEnumerable<string> known) =>
        name.Length > 1 && NearestName.Of(name, known.Where(k => k.Count(name.Contains) is var common && Math.Max(k.Length, name.Length) is var length && (length == 2 ? common == 1 : 2 * common > length))) is { } near && near != name ? near : null;

    /// <summary>Whether nothing can be seen.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !IsUnseen(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Full-width letters and digits halved, unseen characters and needless blanks dropped, middle dots of names made one.</summary>
    /// <remarks>Blanks go, except one between two Latin words. Chinese characters are never exchanged for others.</remarks>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var blank = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsUnseen(c))
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }

            // The full-width point is a decimal point among digits, and the dot of a name among characters.
            var halved = c == Point && i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]) ? '.'
                : Array.IndexOf(_dots, c) >= 0 ? '·' : c is >= '\uFF01' and <= '\uFF5E' && c is not ('（' or '）' or '，' or '：' or '；' or '？' or '！') ? (char)(c - 0xFEE0) : c;
            if (blank && clean.Length > 0 && char.IsAscii(clean[^1]) && char.IsAscii(halved) && (char.IsAsciiLetter(clean[^1]) || char.IsAsciiLetter(halved)))
            {
                clean.Append(' ');
            }

            blank = false;
            clean.Append(halved);
        }

        return clean.ToString();
    }

    /// <summary>Text as a cell's XML may hold it.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var forbidden = c is < ' ' and not ('\n' or '\t') or '\uFFFE' or '\uFFFF'
                || (char.IsSurrogate(c) && !(char.IsHighSurrogate(c) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1])));
            if (forbidden || (c == '_' && Spelled().IsMatch(text[i..Math.Min(text.Length, i + 7)])))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    /// <summary>What <see cref="Escape"/> spelled, as it was.</summary>
    public static string Unescape(string text) =>
        Spelled().Replace(text, static m => ((char)int.Parse(m.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    // Nearly every cell is, and costs nothing then.
    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || IsUnseen(c) || c is >= '\uFF01' and <= '\uFF5E' || Array.IndexOf(_dots, c) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    // Of the unseen characters those that take no room: what is for private use or not assigned may be somebody's name, and is asked about.
    private static bool IsUnseen(char c) => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Spelled();
}
