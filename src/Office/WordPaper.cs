using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Office.References;
using UnionGovernance.Papers;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>Papers as Word documents (.docx).</summary>
public static class WordPaper
{
    // The dash of the page number stands 7 mm below the text, and this far above the foot of its line.
    private const int NumberBelowText = 397;
    private const int BelowDash = 124;
    private const int NearestToEdge = 567;

    /// <summary>Writes a paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="profile">The layout.</param>
    /// <returns>The document; the same paper gives the same bytes.</returns>
    /// <exception cref="ArgumentException">A table has more than 63 columns, which is all that Word holds.</exception>
    public static byte[] Write(Paper paper, LayoutProfile profile)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(profile);
        return Pack(main =>
        {
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Of(profile);
            main.AddNewPart<FontTablePart>("fonts").Fonts = WordFaces.Of(profile);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings(new EvenAndOddHeaders());
            main.Document = new(new Body(Content(paper, profile, new SectionProperties([.. WordFooters.Add(main, profile.PageNumber), .. Page(profile)]))));
        });
    }

    /// <summary>Writes a paper in the look of a school's own document.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="reference">The document whose page set-up, headers, footers and styles are taken.</param>
    /// <returns>The document; the same paper gives the same bytes.</returns>
    /// <exception cref="ArgumentException">A table has more than 63 columns, which is all that Word holds.</exception>
    public static byte[] Write(Paper paper, ReferenceLayout reference)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(reference);
        return Pack(main =>
        {
            var section = reference.AddTo(main);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings(reference.HasEvenPages ? new EvenAndOddHeaders() : null);
            main.Document = new(new Body(Content(paper, reference.Profile, section)));
            reference.Rename(main);
        });
    }

    private static byte[] Pack(Action<MainDocumentPart> write)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            word.ChangeIdOfPart(main, "main");
            write(main);
        }

        stream.Position = 0;
        return SteadyZip.Of(stream);
    }

    // A section's page set-up stands in its last paragraph; that of the last one ends the document.
    private static IEnumerable<OpenXmlElement> Content(Paper paper, LayoutProfile upright, SectionProperties page)
    {
        var sections = PaperSections.Of(paper.Blocks, upright);
        foreach (var (i, (blocks, sideways)) in sections.Index())
        {
            var profile = sideways ? upright.Sideways() : upright;
            var setUp = sideways ? Turned(page) : (SectionProperties)page.CloneNode(deep: true);
            List<OpenXmlElement> written = [.. i == 0 ? WordLetterhead.Of(profile) : [], .. new WordBlocks(profile).Write(blocks), .. i + 1 == sections.Length ? WordColophon.Of(profile) : []];
            if (i + 1 == sections.Length)
            {
                written.Add(setUp);
            }
            else
            {
                written.OfType<WordParagraph>().Last().ParagraphProperties!.Append(setUp);
            }

            foreach (var element in written)
            {
                yield return element;
            }
        }
    }

    private static SectionProperties Turned(SectionProperties page)
    {
        var turned = (SectionProperties)page.CloneNode(deep: true);
        var (size, margin) = (turned.GetFirstChild<PageSize>()!, turned.GetFirstChild<PageMargin>()!);
        (size.Width, size.Height, size.Orient) = (size.Height, size.Width, PageOrientationValues.Landscape);
        var (top, bottom, left, right) = (Math.Abs(margin.Top!.Value), Math.Abs(margin.Bottom!.Value), (int)margin.Left!.Value, (int)margin.Right!.Value);
        (margin.Top, margin.Right, margin.Bottom, margin.Left) = (left, (uint)top, right, (uint)bottom);
        margin.Footer = (uint)Math.Max(NearestToEdge, Math.Min(margin.Footer?.Value ?? NearestToEdge, right - NumberBelowText - BelowDash));
        return turned;
    }

    private static Settings Settings(EvenAndOddHeaders? evenAndOdd)
    {
        var settings = new Settings();
        if (evenAndOdd is not null)
        {
            settings.Append(evenAndOdd);
        }

        settings.Append(new Compatibility(
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
        return settings;
    }

    /// <summary>The size of the page and its margins.</summary>
    internal static IEnumerable<OpenXmlElement> Page(LayoutProfile p) =>
        [
            new PageSize { Width = (uint)p.PageWidth, Height = (uint)p.PageHeight },
            new PageMargin { Top = p.Top, Bottom = p.Bottom, Left = (uint)p.Left, Right = (uint)p.Right, Header = 851, Footer = (uint)Math.Max(NearestToEdge, p.Bottom - NumberBelowText - BelowDash), Gutter = 0 },
        ];
}
