using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Office.References;
using UnionGovernance.Papers;

namespace UnionGovernance.Office;

/// <summary>Papers as Word documents (.docx).</summary>
public static class WordPaper
{
    // The dash of the page number stands 7 mm below the text, and this far above the foot of its line.
    private const int NumberBelowText = 397;
    private const int BelowDash = 124;

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
            main.Document = new(new Body([.. Content(paper, profile), new SectionProperties([.. WordFooters.Add(main, profile.PageNumber), .. Page(profile)])]));
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
            main.Document = new(new Body([.. Content(paper, reference.Profile), section]));
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

    private static IEnumerable<OpenXmlElement> Content(Paper paper, LayoutProfile profile) =>
        [.. WordLetterhead.Of(profile), .. new WordBlocks(profile).Write(paper.Blocks), .. WordColophon.Of(profile)];

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
            new PageMargin { Top = p.Top, Bottom = p.Bottom, Left = (uint)p.Left, Right = (uint)p.Right, Header = 851, Footer = (uint)Math.Max(567, p.Bottom - NumberBelowText - BelowDash), Gutter = 0 },
        ];
}
