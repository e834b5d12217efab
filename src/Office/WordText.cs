using System.Buffers;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnionGovernance.Office;

/// <summary>Text as Word wants it: no character that XML forbids, Chinese marks in the Chinese face.</summary>
internal static partial class WordText
{
    // Word takes these for Latin unless told otherwise, and draws Chinese quotes narrow.
    private static readonly SearchValues<char> _ambiguous = SearchValues.Create("“”‘’—…·");

    /// <summary>Runs; ticks and boxes stand in runs of their own, so that one face draws them all and none is larger than another.</summary>
    /// <inheritdoc cref="Run(string, bool, int?)"/>
    public static IEnumerable<Run> Runs(string text, bool standsOut = false, int? size = null) =>
        Marks().Split(text).Where(static p => p.Length > 0).Select(p => Marks().IsMatch(p) ? Run(p, WordStyles.Mark, size) : Run(p, standsOut, size));

    /// <summary>A run; what stands out does so by its face, as official papers have it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="standsOut">Whether it stands out.</param>
    /// <param name="size">Its size, where it is not that of its style.</param>
    public static Run Run(string text, bool standsOut = false, int? size = null) => Run(text, standsOut ? WordStyles.Strong : null, size);

    private static Run Run(string text, string? style, int? size)
    {
        var sound = Sound(text);
        var run = new Run();
        var look = new RunProperties();
        if (style is not null)
        {
            look.Append(new RunStyle { Val = style });
        }

        if (style == WordStyles.Mark || sound.AsSpan().ContainsAny(_ambiguous))
        {
            look.Append(new RunFonts { Hint = FontTypeHintValues.EastAsia });
        }

        if (size is { } half)
        {
            look.Append(new FontSize { Val = $"{half}" }, new FontSizeComplexScript { Val = $"{half}" });
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

    /// <summary>A text without what XML forbids.</summary>
    public static string Sound(string text) => string.Concat(text.EnumerateRunes()
        .Where(static r => r.Value == '\n' || (r.Value >= 0x20 && r.Value is not (0xFFFE or 0xFFFF)))
        .Select(static r => r.ToString()));

    [GeneratedRegex("([√✓☑□☐○]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
