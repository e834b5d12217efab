using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>Papers as Word documents (.docx).</summary>
public static class WordPaper
{
    /// <summary>Writes a paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="profile">The layout.</param>
    /// <returns>The document; the same paper gives the same bytes.</returns>
    public static byte[] Write(Paper paper, LayoutProfile profile)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(profile);
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            word.ChangeIdOfPart(main, "main");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Of(profile);
            main.AddNewPart<FontTablePart>("fonts").Fonts = Fonts();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new(new EvenAndOddHeaders(), new Compatibility(
                new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
            main.AddNewPart<FooterPart>("odd").Footer = Footer(JustificationValues.Right);
            main.AddNewPart<FooterPart>("even").Footer = Footer(JustificationValues.Left);
            main.Document = new(new Body(new WordBlocks(profile).Write(paper.Blocks).Append(Section(profile))));
        }

        stream.Position = 0;
        return SteadyZip.Of(stream);
    }

    private static SectionProperties Section(LayoutProfile p) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = "odd" },
        new FooterReference { Type = HeaderFooterValues.Even, Id = "even" },
        new PageSize { Width = (uint)p.PageWidth, Height = (uint)p.PageHeight },
        new PageMargin { Top = p.Top, Bottom = p.Bottom, Left = (uint)p.Left, Right = (uint)p.Right, Header = 851, Footer = (uint)Math.Max(567, p.Bottom - 397 - 300), Gutter = 0 });

    // — 1 —, one character in from the outer edge.
    private static Footer Footer(JustificationValues side)
    {
        var look = new ParagraphProperties(
            new ParagraphStyleId { Val = WordStyles.PageNumber },
            side == JustificationValues.Right ? new Indentation { Right = "280" } : new Indentation { Left = "280" },
            new Justification { Val = side });
        return new(new WordParagraph(
            look,
            WordText.Run("— ", bold: false),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Run(new Text(1.ToString(CultureInfo.InvariantCulture))),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
            WordText.Run(" —", bold: false)));
    }

    // Each face with the name that other systems know it by.
    private static Fonts Fonts() => new(
        Font("仿宋", "仿宋_GB2312"),
        Font("楷体", "楷体_GB2312"),
        Font("方正小标宋简体", "宋体"));

    private static Font Font(string name, string other) => new(new AltName { Val = other }, new FontCharSet { Val = "86" }) { Name = name };
}
