using System.Buffers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnionGovernance.Office;

/// <summary>Text as Word wants it: no character that XML forbids, Chinese marks in the Chinese face.</summary>
internal static class WordText
{
    // Word takes these for Latin unless told otherwise, and draws Chinese quotes narrow.
    private static readonly SearchValues<char> _ambiguous = SearchValues.Create("“”‘’—…·");

    /// <summary>A run; what stands out does so by its face, as official papers have it.</summary>
    public static Run Run(string text, bool standsOut = false)
    {
        var sound = Sound(text);
        var run = new Run();
        var look = new RunProperties();
        if (standsOut)
        {
            look.Append(new RunStyle { Val = WordStyles.Strong });
        }

        if (sound.AsSpan().ContainsAny(_ambiguous))
        {
            look.Append(new RunFonts { Hint = FontTypeHintValues.EastAsia });
        }

        if (look.HasChildren)
        {
            run.Append(look);
        }

        var first = true;
        foreach (var line in sound.Split('\n'))
        {
            if (!first)
            {
                run.Append(new Break());
            }

            first = false;
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static string Sound(string text) => string.Concat(text.EnumerateRunes()
        .Where(static r => r.Value == '\n' || (r.Value >= 0x20 && r.Value is not (0xFFFE or 0xFFFF)))
        .Select(static r => r.ToString()));
}
