using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>The page numbers: — 1 —, on odd pages and on even ones.</summary>
internal static class WordFooters
{
    // One character of the number's size.
    private const string FromTheEdge = "280";

    /// <summary>Adds the footers.</summary>
    /// <param name="main">The document's part.</param>
    /// <param name="place">Where the number stands.</param>
    /// <returns>What refers to them from the page set-up.</returns>
    public static IEnumerable<FooterReference> Add(MainDocumentPart main, PageNumberPlace place)
    {
        foreach (var (id, type, side) in new[] { ("odd", HeaderFooterValues.Default, JustificationValues.Right), ("even", HeaderFooterValues.Even, JustificationValues.Left) })
        {
            main.AddNewPart<FooterPart>(id).Footer = Footer(place == PageNumberPlace.Centred ? JustificationValues.Center : side);
            yield return new() { Type = type, Id = id };
        }
    }

    private static Footer Footer(JustificationValues side)
    {
        var look = new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.PageNumber });
        if (side != JustificationValues.Center)
        {
            look.Append(side == JustificationValues.Right ? new Indentation { Right = FromTheEdge } : new Indentation { Left = FromTheEdge });
        }

        look.Append(new Justification { Val = side });
        return new(new WordParagraph(
            look,
            WordText.Run("— "),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Run(new Text(1.ToString(CultureInfo.InvariantCulture))),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
            WordText.Run(" —")));
    }
}
