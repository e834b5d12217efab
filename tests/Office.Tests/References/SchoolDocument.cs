using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Json;
using UnionGovernance.Papers.Blocks;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office.Tests.References;

/// <summary>An invented school's document: written by us, then changed as a school and its programs change one.</summary>
internal static class SchoolDocument
{
    public static byte[] Of(Action<MainDocumentPart> change)
    {
        var stream = new MemoryStream();
        stream.Write(WordPaper.Write(Word.Paper(new HeadingBlock(1, "样式参照"), Word.Text("此处为样文。")), LayoutProfile.Official));
        using (var word = WordprocessingDocument.Open(stream, isEditable: true))
        {
            change(word.MainDocumentPart!);
        }

        return stream.ToArray();
    }

    /// <summary>Styles under other ids, as another program saves them; the text blue; no style for chapters; a wider margin; a header with a picture, a link and fields.</summary>
    public static byte[] Whole { get; } = Of(static main =>
    {
        var styles = main.StyleDefinitionsPart!.Styles!;
        foreach (var (at, style) in styles.Elements<Style>().Index())
        {
            foreach (var based in styles.Descendants<BasedOn>().Where(b => b.Val! == style.StyleId!.Value!))
            {
                based.Val = $"Style{at}";
            }

            style.StyleId = $"Style{at}";
        }

        foreach (var used in main.Document!.Descendants<ParagraphStyleId>().Concat(main.FooterParts.SelectMany(static f => f.Footer!.Descendants<ParagraphStyleId>())).ToList())
        {
            used.Remove();
        }

        styles.Elements<Style>().Single(static s => s.StyleName!.Val! == "章名").Remove();
        var text = styles.Elements<Style>().Single(static s => s.StyleName!.Val! == "Body Text");
        text.StyleName!.Val = "body text";
        text.Append(new StyleRunProperties(new Color { Val = "0000FF" }, new FontSize { Val = "28" }));
        text.StyleParagraphProperties!.PrependChild(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }));
        var section = main.Document!.Body!.Elements<SectionProperties>().Single();
        section.GetFirstChild<PageMargin>()!.Left = 1800;

        var header = main.AddNewPart<HeaderPart>("letter");
        header.AddNewPart<ImagePart>("image/png", "badge").FeedData(new MemoryStream([0x89, 0x50, 0x4E, 0x47]));
        header.AddHyperlinkRelationship(new Uri("https://example.invalid/"), isExternal: true, "link");
        header.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("https://example.invalid/x.png"), "far");
        header.Header = new(
            new WordParagraph(
                new Run(new Text("虚构江南大学")),
                new Hyperlink(new Run(new Text("主页"))) { Id = "link" },
                new Run(Picture("badge")),
                new Run(Picture("far"))),
            Field("INCLUDEPICTURE \"https://example.invalid/y.png\"", "图"),
            Field("DDEAUTO c:\\\\windows", "乙"),
            Field(" PAGE ", "7"),
            new WordParagraph(new SimpleField(new Run(new Text("丙"))) { Instruction = "INCLUDETEXT \"/etc/hostname\"" }));
        section.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = "letter" });
        main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("https://example.invalid/t.dotm"), "template");
    });

    private static WordParagraph Field(string instruction, string shown) => new(
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(instruction[..3]) { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldCode(instruction[3..]) { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text(shown)),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }));

    // A picture as programs of old write one.
    private static DocumentFormat.OpenXml.Wordprocessing.Picture Picture(string id) =>
        new(new DocumentFormat.OpenXml.Vml.Shape(new DocumentFormat.OpenXml.Vml.ImageData { RelationshipId = id }) { Style = "width:20pt;height:20pt" });
}
