using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers.Blocks;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>Draws what stands above a letter's title (GB/T 9704-2012, 7.2.4 to 7.2.7): its number and who authorises it, below a red mark only where that is asked for.</summary>
internal static class WordLetterhead
{
    // From the top of the text to the mark: 35 mm. From the number to the rule: 4 mm, of which a line has some 1.5 below its characters.
    private const string AboveMark = "1984";
    private const uint AboveRule = 7;
    private const int LargestMark = 96;

    /// <param name="profile">The layout, which has the red mark where it is asked for.</param>
    /// <param name="letter">The letter's number and who authorises it; nothing where the paper is no letter.</param>
    public static IEnumerable<OpenXmlElement> Of(LayoutProfile profile, LetterheadBlock? letter)
    {
        if (profile.Letterhead is null && letter is null)
        {
            yield break;
        }

        var look = new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.LetterheadNumber });
        if (profile.Letterhead is { } letterhead)
        {
            yield return new WordParagraph(
                new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Letterhead }, new SpacingBetweenLines { Before = AboveMark }),
                Mark(letterhead.Organ, profile));
            yield return Empty();
            yield return Empty();
            look.Append(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 12, Space = AboveRule, Color = "FF0000" }));
        }

        yield return Number(look, letter?.Lines ?? [], profile);
        yield return Empty();
        yield return Empty();
    }

    // Alone in the middle; with who authorises it a character in from the left, and that a character in from the right.
    private static WordParagraph Number(ParagraphProperties look, Sequence<string> lines, LayoutProfile profile)
    {
        if (lines.Count < 2)
        {
            return new(look, WordText.Run(string.Concat(lines)));
        }

        var character = profile.CharacterWidth;
        look.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = profile.TextWidth - character }));
        look.Append(new Indentation { Left = character.ToString(CultureInfo.InvariantCulture), Right = character.ToString(CultureInfo.InvariantCulture) });
        look.Append(new Justification { Val = JustificationValues.Left });
        return new(look, WordText.Run(lines[0]), new Run(new TabChar()), WordText.Run(lines[1]));
    }

    // As large as fits one line; the standard leaves the size to the organ.
    private static Run Mark(string organ, LayoutProfile profile)
    {
        var run = WordText.Run(organ);
        var size = Math.Clamp((int)(profile.TextWidth / (10 * Math.Max(1, CharacterWidth.Of(organ)))), profile.BodySize, LargestMark).ToString(CultureInfo.InvariantCulture);
        run.RunProperties ??= new RunProperties();
        run.RunProperties.Append(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        return run;
    }

    private static WordParagraph Empty() => new(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Normal }));
}
