using System.Globalization;
using System.Text;

namespace UnionGovernance.Papers;

/// <summary>Masks names of persons where papers and pages tell of them without a duty to: news, proposals, satisfaction.</summary>
/// <remarks>
/// A name of two characters keeps the first, a longer one the first and the last; each other character becomes one *, the · between the parts of
/// a name among them. A single character is hidden. A character is what a reader sees as one: a surrogate pair, or a letter with its marks.
/// Masking twice is masking once.
/// </remarks>
public static class NameMask
{
    /// <summary>Masks a name.</summary>
    /// <param name="name">The name; blanks around it are dropped.</param>
    /// <returns>The masked name, of as many characters.</returns>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = name.Trim();
        var length = new StringInfo(text).LengthInTextElements;
        var masked = new StringBuilder(text.Length);
        var elements = StringInfo.GetTextElementEnumerator(text);
        for (var i = 0; elements.MoveNext(); i++)
        {
            masked.Append((i == 0 && length > 1) || (i == length - 1 && length > 2) ? elements.GetTextElement() : "*");
        }

        return masked.ToString();
    }
}
