using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>Draws the red letterhead (GB/T 9704-2012, 7.2.4, 7.2.5, 7.2.7).</summary>
internal static class WordLetterhead
{
    // From the top of the text to the mark: 35 mm. From the number to the rule: 4 mm, of which a line has some 1.5 below its characters.
    private const string AboveMark = "1984";
    private const uint AboveRule = 7;
    private const int LargestMark = 96;

    public static IEnumerable<OpenXmlElement> Of(LayoutProfile profile)
    {
        if (profile.Letterhead is not { } letterhead)
        {
            yield break;
        }

        yield return new WordParagraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Letterhead }, new SpacingBetweenLines { Before = AboveMark }),
            Mark(letterhead.Organ, profile));
        yield return Empty();
        yield return Empty();
        var rule = new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 12, Space = AboveRule, Color = "FF0000" });
        yield return new WordParagraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.LetterheadNumber }, rule), WordText.Run(letterhead.Number ?? string.Empty));
        yield return Empty();
        yield return Empty();
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
