using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Json;
using UnionGovernance.Office.References;
using UnionGovernance.Papers.Blocks;
using static UnionGovernance.Office.Tests.Word;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office.Tests.References;

public sealed class ReferenceLayoutTests
{
    private static readonly ReferenceLayout _layout = Read(SchoolDocument.Whole);

    public static TheoryData<string> Names => Papers.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_paper_is_a_sound_document_that_says_the_same_in_the_same_bytes(string name)
    {
        var bytes = WordPaper.Write(Papers.Of(name), _layout);
        using var word = Open(bytes);

        Assert.Empty(WordInvariants.Faults(word));
        Assert.Equal(Text(Papers.Of(name)), Text(word));
        Assert.Equal(bytes, WordPaper.Write(Papers.Of(name), Read(SchoolDocument.Whole)));
    }

    [Fact]
    public void Styles_are_found_by_name_whatever_their_ids()
    {
        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(1, "题"), Text("文")), _layout));
        var text = StyleOf(word, Body(word).Elements<WordParagraph>().Single(p => p.InnerText == "文").ParagraphProperties!.ParagraphStyleId!.Val!.Value!);

        Assert.Equal(("body text", "0000FF"), (text.StyleName!.Val!.Value, text.StyleRunProperties!.Color!.Val!.Value));
        Assert.StartsWith("Style", text.StyleId!.Value, StringComparison.Ordinal);
        Assert.Null(text.StyleParagraphProperties!.NumberingProperties);
    }

    [Fact]
    public void What_is_missing_is_reported_with_what_stands_in_its_place()
    {
        Assert.Equal([("1张图片的替代文字", "读作“页眉（页脚）中的图片”"), ("样式“章名”", "居中，用黑体")], _layout.Lacking.Select(static l => (l.Name.Chinese, l.Instead.Chinese)));

        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(2, "第一章　总则")), _layout));
        var chapter = StyleOf(word, Body(word).Descendants<ParagraphStyleId>().Single().Val!.Value!);
        Assert.Equal("章名", chapter.StyleName!.Val!.Value);
        Assert.Equal("Normal", StyleOf(word, chapter.BasedOn!.Val!.Value!).StyleName!.Val!.Value);
    }

    [Fact]
    public void A_document_that_has_nothing_is_told_all_that_it_lacks_and_papers_are_sound()
    {
        var bare = Read(SchoolDocument.Of(static main =>
        {
            main.DeletePart(main.StyleDefinitionsPart!);
            main.DeletePart(main.DocumentSettingsPart!);
            main.DeletePart(main.FontTablePart!);
            main.DeleteParts(main.FooterParts);
            main.Document = new(new Body(new WordParagraph()));
        }));

        Assert.Equal(["页面设置", "页脚"], bare.Lacking.Take(2).Select(l => l.Name.Chinese));
        Assert.Equal(2 + StyleRole.All.Count, bare.Lacking.Length);
        using var word = Open(WordPaper.Write(Papers.Of("request-to-convene"), bare));
        Assert.Empty(WordInvariants.Faults(word));
        Assert.Equal(2, word.MainDocumentPart!.FooterParts.Count());
    }

    [Fact]
    public void Page_setup_header_and_footers_are_taken()
    {
        using var word = Open(WordPaper.Write(Paper(Text("文")), _layout));
        var section = Body(word).Elements<SectionProperties>().Single();

        Assert.Equal(1800u, section.GetFirstChild<PageMargin>()!.Left!.Value);
        Assert.Equal("虚构江南大学主页", word.MainDocumentPart!.HeaderParts.Single().Header!.Elements<WordParagraph>().First().InnerText);
        Assert.Equal(2, section.Elements<FooterReference>().Count());
        Assert.Single(word.MainDocumentPart.HeaderParts.Single().ImageParts);
    }

    /// <summary>Whoever has the document read out is told of every picture: in the school's words, or that one is there.</summary>
    [Theory]
    [InlineData(null, null, "页眉中的图片")]
    [InlineData("", " ", "页眉中的图片")]
    [InlineData("校徽", null, "校徽")]
    [InlineData(null, "校徽", "校徽")]
    public void A_picture_of_the_school_s_own_has_an_alternative_text(string? description, string? title, string told)
    {
        var layout = Read(SchoolDocument.Of(main =>
        {
            var header = main.AddNewPart<HeaderPart>("letter");
            header.Header = new(new WordParagraph(
                new DocumentFormat.OpenXml.Wordprocessing.Run(new Drawing(new DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline(new DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties { Id = 1, Name = "图片 1", Description = description, Title = title })))));
            main.Document!.Body!.Elements<SectionProperties>().Single().PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = "letter" });
        }));
        using var word = Open(WordPaper.Write(Paper(Text("文")), layout));

        Assert.Equal(told, word.MainDocumentPart!.HeaderParts.Single().Header!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value);
        Assert.Equal(told == "页眉中的图片", layout.Lacking.Any(static l => l.Name.Chinese == "1张图片的替代文字"));
    }

    /// <summary>A link leaves its words, a field what it last showed; nothing leads out of the document.</summary>
    [Fact]
    public void Nothing_that_runs_links_or_fetches_is_taken()
    {
        var bytes = WordPaper.Write(Paper(Text("文")), _layout);
        using var word = Open(bytes);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var header = word.MainDocumentPart!.HeaderParts.Single();
        var all = string.Concat(zip.Entries.Select(static e => new StreamReader(e.Open()).ReadToEnd()));

        Assert.Equal([" PAGE "], header.Header!.Elements<WordParagraph>().Select(static p => string.Concat(p.Descendants<FieldCode>().Select(static c => c.Text))).Where(static t => t.Length > 0));
        Assert.Equal(["图", "乙", "丙"], header.Header!.Elements<WordParagraph>().Where((_, i) => i is 1 or 2 or 4).Select(static p => p.InnerText));
        Assert.All(word.GetAllParts(), static p => Assert.Empty(p.ExternalRelationships));
        Assert.All(word.GetAllParts(), static p => Assert.Empty(p.HyperlinkRelationships));
        Assert.DoesNotContain("example.invalid", all, StringComparison.Ordinal);
        Assert.DoesNotContain("样文", all, StringComparison.Ordinal);
    }

    /// <summary>An id of ours that the document uses for another style is left to it.</summary>
    [Fact]
    public void An_id_that_is_taken_is_not_taken_again()
    {
        var layout = Read(SchoolDocument.Of(static main =>
            main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(static s => s.StyleId! == "Addressee").StyleName!.Val = "校徽"));
        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(1, "题"), Text("团委：")), layout));
        var ids = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(static s => s.StyleId!.Value!).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains(Body(word).Descendants<ParagraphStyleId>(), static s => s.Val! == "Addressee2");
        Assert.Empty(WordInvariants.Faults(word));
    }

    private static ReferenceLayout Read(byte[] file)
    {
        var (layout, refusal) = ReferenceLayout.Read(file);
        Assert.Null(refusal);
        return layout!;
    }
}
