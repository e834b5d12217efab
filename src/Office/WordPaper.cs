using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Office.References;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>Papers as Word documents (.docx).</summary>
public static class WordPaper
{
    // The dash of the page number stands 7 mm below the text, and this far above the foot of its line.
    private const int NumberBelowText = 397;
    private const int BelowDash = 124;
    private const int NearestToEdge = 567;

    private static readonly XNamespace _properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace _terms = "http://purl.org/dc/elements/1.1/";

    /// <summary>Writes a paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="profile">The layout.</param>
    /// <returns>The document; the same paper gives the same bytes.</returns>
    /// <exception cref="ArgumentException">A table has more than 63 columns, which is all that Word holds.</exception>
    public static byte[] Write(Paper paper, LayoutProfile profile)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(profile);
        return Pack(paper.Title, main =>
        {
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Of(profile);
            main.AddNewPart<FontTablePart>("fonts").Fonts = WordFaces.Of(profile);
            Fill(main, paper, profile, new([.. WordFooters.Add(main, profile.PageNumber), .. Page(profile)]), hasEvenPages: true);
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
        return Pack(paper.Title, main =>
        {
            var section = reference.AddTo(main);
            Fill(main, paper, reference.Profile, section, reference.HasEvenPages);
            reference.Rename(main);
        });
    }

    private static void Fill(MainDocumentPart main, Paper paper, LayoutProfile profile, SectionProperties section, bool hasEvenPages)
    {
        var lists = new WordLists(profile);
        main.Document = new(new Body(Content(paper, profile, section, lists)));
        if (lists.Written() is { } numbering)
        {
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = numbering;
        }

        main.AddNewPart<DocumentSettingsPart>("settings").Settings = new(
        [
            .. hasEvenPages ? [new EvenAndOddHeaders()] : Enumerable.Empty<OpenXmlElement>(),
            .. FigureUnits.Settings(main.Document.Body!.InnerText),
            new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        ]);
    }

    private static byte[] Pack(string title, Action<MainDocumentPart> write)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            word.ChangeIdOfPart(main, "main");
            using (var properties = word.AddNewPart<CoreFilePropertiesPart>("title").GetStream(FileMode.Create, FileAccess.Write))
            {
                properties.Write(Encoding.UTF8.GetBytes(Properties(title).ToString(SaveOptions.DisableFormatting)));
            }

            write(main);
        }

        stream.Position = 0;
        return SteadyZip.Of(stream);
    }

    // A section's page set-up stands in its last paragraph; that of the last one ends the document.
    private static IEnumerable<OpenXmlElement> Content(Paper paper, LayoutProfile upright, SectionProperties page, WordLists lists)
    {
        var sections = PaperSections.Of([.. paper.Blocks.Where(static b => b is not LetterheadBlock)], upright);
        foreach (var (i, (blocks, sideways)) in sections.Index())
        {
            var profile = sideways ? upright.Sideways() : upright;
            var setUp = sideways ? Turned(page) : (SectionProperties)page.CloneNode(deep: true);
            List<OpenXmlElement> written = [.. i == 0 ? WordLetterhead.Of(profile, paper.Blocks.OfType<LetterheadBlock>().FirstOrDefault()) : [], .. new WordBlocks(profile, lists).Write(blocks)];
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

    // What windows, lists of files and readers for the blind call the document.
    private static XElement Properties(string title) => new(
        _properties + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", _properties),
        new XAttribute(XNamespace.Xmlns + "dc", _terms),
        new XElement(_terms + "title", WordText.Sound(title).Replace('\n', ' ')),
        new XElement(_terms + "language", "zh-CN"));

    /// <summary>The size of the page and its margins.</summary>
    internal static IEnumerable<OpenXmlElement> Page(LayoutProfile p) =>
        [
            new PageSize { Width = (uint)p.PageWidth, Height = (uint)p.PageHeight },
            new PageMargin { Top = p.Top, Bottom = p.Bottom, Left = (uint)p.Left, Right = (uint)p.Right, Header = 851, Footer = (uint)Math.Max(NearestToEdge, p.Bottom - NumberBelowText - BelowDash), Gutter = 0 },
        ];
}
