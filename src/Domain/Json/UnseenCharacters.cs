using System.Globalization;
using System.Text;

namespace UnionGovernance.Json;

/// <summary>Characters that nobody sees, or that are not the same on every screen: a text with one is not what it looks like.</summary>
/// <remarks>
/// Controls, marks of direction, joiners and fillers that take no room (Default_Ignorable_Code_Point of Unicode), line and paragraph separators,
/// characters for private use, and such as are not assigned. Planes 2 and 3 are of ideographs, some younger than this program: those are seen.
/// </remarks>
public static class UnseenCharacters
{
    // Default_Ignorable_Code_Point, as far as it is not of a category that is unseen as a whole, and the blank among the Braille signs.
    private static readonly (int First, int Last)[] _ignorable =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0x2800, 0x2800), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8),
        (0xE0000, 0xE0FFF),
    ];

    /// <summary>Whether a character is one of them.</summary>
    /// <param name="rune">The character.</param>
    /// <returns>The answer.</returns>
    public static bool Contain(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse => true,
        UnicodeCategory.OtherNotAssigned => rune.Plane is not (2 or 3) || (rune.Value & 0xFFFE) == 0xFFFE,
        _ => IsIgnorable(rune.Value),
    };

    /// <summary>A text with every such character made visible.</summary>
    /// <param name="text">The text.</param>
    /// <param name="except">Those that stay as they are; none, if not said.</param>
    /// <returns>The text, in which such a character stands as ⟨U+202E⟩.</returns>
    public static string Show(string text, Func<Rune, bool>? except = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Find(text, isParagraph: false) is null)
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = Contain(rune) && except?.Invoke(rune) != true ? shown.Append(Name(rune)) : shown.Append(rune);
        }

        return shown.ToString();
    }

    /// <summary>What is wrong with a text that holds one, and where.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isParagraph">Whether it may have several lines.</param>
    /// <returns>What to do about the first; nothing where there is none.</returns>
    internal static Words? Refuse(string text, bool isParagraph) => Find(text, isParagraph) is not var (place, rune) ? null
        : rune.Value is '\n' or '\r' ? new($"第 {place} 个字处有换行，这里只写一行，请删去", $"character {place} is a line break; only one line is written here, delete it")
        : rune.Value == '\t' ? new($"第 {place} 个字处有制表符，请改用空格", $"character {place} is a tab; write a space")
        : new(
            $"第 {place} 个字处有看不见或各机显示不一的字符 {Name(rune)}，请删去或改写",
            $"character {place}, {Name(rune)}, cannot be seen or is not the same on every screen; delete or rewrite it");

    // Every text of every file is asked, so what most are made of is known at a glance, and nothing is made to ask about the rest.
    private static (int Place, Rune Rune)? Find(string text, bool isParagraph)
    {
        if (IsPlain(text))
        {
            return null;
        }

        var place = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            place++;
            if (Contain(rune) && !(isParagraph && rune.Value == '\n'))
            {
                return (place, rune);
            }
        }

        return null;
    }

    /// <summary>Whether a text is of ASCII that prints, Chinese characters of the first block and their punctuation alone: all of it is seen.</summary>
    internal static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= ' ' and <= '~' or >= '\u4E00' and <= '\u9FFF' or >= '\u3001' and <= '\u3011' or >= '\uFF01' and <= '\uFF5E'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIgnorable(int character)
    {
        foreach (var (first, last) in _ignorable)
        {
            if (character >= first && character <= last)
            {
                return true;
            }
        }

        return false;
    }

    private static string Name(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩");
}
