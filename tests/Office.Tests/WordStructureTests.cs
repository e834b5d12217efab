using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Papers.Blocks;
using static UnionGovernance.Office.Tests.Word;
using Run = UnionGovernance.Papers.Blocks.Run;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office.Tests;

/// <summary>What Word's outline, its lists and a reader for the blind find in a document.</summary>
public sealed class WordStructureTests
{
    public static TheoryData<string> Names => Papers.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_document_is_called_as_the_paper_is(string name)
    {
        var paper = Papers.Of(name);
        using var package = new ZipArchive(new MemoryStream(WordPaper.Write(paper, LayoutProfile.Official)));
        using var properties = package.GetEntry("docProps/core.xml")!.Open();
        XNamespace terms = "http://purl.org/dc/elements/1.1/";

        Assert.Equal(paper.Title, XDocument.Load(properties).Root!.Element(terms + "title")!.Value);
    }

    [Fact]
    public void Any_title_is_carried()
    {
        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(1, "甲\u0001乙")) with { Title = "甲\u0001乙\n<丙>" }, LayoutProfile.Official));

        Assert.Equal("甲乙 <丙>", word.PackageProperties.Title);
        Assert.Empty(WordInvariants.Faults(word));
    }

    /// <summary>Word's outline, and whoever has a document read out, finds parts by the level of their headings, and what goes with the paper by its title.</summary>
    [Fact]
    public void Headings_and_attachments_stand_in_the_outline()
    {
        using var word = Open(WordPaper.Write(
            Paper(new HeadingBlock(1, "题"), new HeadingBlock(2, "一、甲"), new HeadingBlock(3, "（一）乙"), new HeadingBlock(4, "1. 丙"), new HeadingBlock(5, "（1）丁"), new HeadingBlock(2, "第一章　总则"), new PageBlock("附件1", "议程"), Text("戊")),
            LayoutProfile.Official));

        Assert.Equal(
            ["1 一、甲", "2 （一）乙", "3 1. 丙", "4 （1）丁", "1 第一章　总则", "1 议程"],
            Outline(word));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_heading_of_every_paper_stands_in_the_outline_and_no_level_is_skipped(string name)
    {
        using var word = Open(WordPaper.Write(Papers.Of(name), LayoutProfile.Official));
        var levels = Outline(word).Select(static o => o[0] - '0').ToList();

        Assert.Equal(Papers.Of(name).Blocks.Count(static b => b is HeadingBlock { Level: > 1 } or PageBlock), levels.Count);
        Assert.All(levels.Prepend(0).Zip(levels), static pair => Assert.True(pair.Second <= pair.First + 1));
    }

    /// <summary>No page ends with the head of a chapter that is cited, none begins with a note that has left its date.</summary>
    [Fact]
    public void A_cited_chapter_stays_with_its_article_and_a_note_with_the_date()
    {
        using var word = Open(WordPaper.Write(
            Paper(new ParagraphBlock([new("第一章　总则", true)]), Article("第一条", "　本会。"), new SignatureBlock(["虚构大学学生会", "2025年10月1日"], Sealed: false), Text("（联系人：甲）")),
            LayoutProfile.Official));

        Assert.Equal(
            ["第一章　总则", "本会。", "虚构大学学生会", "2025年10月1日"],
            Body(word).Elements<WordParagraph>().Where(static p => p.InnerText.Length > 0 && p.ParagraphProperties!.KeepNext is not null).Select(static p => p.InnerText));
    }

    /// <summary>A list goes on in Word: what it counts is no text, and a new list begins again.</summary>
    [Fact]
    public void Points_and_articles_are_lists()
    {
        using var word = Open(WordPaper.Write(
            Paper(
                new HeadingBlock(2, "第一章　总则"), Article("第一条", "　本会："), Text("（一）甲；"), Text("（二）乙。"), new HeadingBlock(2, "第二章　会员"), Article("第二条", "　会员："), Text("（一）丙；"), Text("（二）丁。"), Text("另起。")),
            LayoutProfile.Official));

        Assert.Empty(WordInvariants.Faults(word));
        Assert.Equal(["总则", "本会：", "甲；", "乙。", "会员", "会员：", "丙；", "丁。", "另起。"], Body(word).Elements<WordParagraph>().Select(static p => p.InnerText));
        Assert.Equal("第一章　总则第一条　本会：（一）甲；（二）乙。第二章　会员第二条　会员：（一）丙；（二）丁。另起。", Text(word));

        // Chapters are one list and articles another; the points below either article are lists of their own.
        var lists = Body(word).Descendants<NumberingId>().Select(static n => n.Val!.Value).ToList();
        Assert.Equal([0, 1, 2, 2, 0, 1, 3, 3], lists.Select(l => lists.Distinct().ToList().IndexOf(l)));
        Assert.Equal(4, word.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!.Elements<AbstractNum>().Count());
    }

    /// <summary>The face of an article's number stands out where the paper's does.</summary>
    [Fact]
    public void A_number_looks_as_it_did()
    {
        using var word = Open(WordPaper.Write(Paper(Article("第一条", "　甲"), Text("第二条　乙"), new HeadingBlock(1, "题"), Text("第一条　丙")), LayoutProfile.Official));
        var levels = word.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!.Elements<AbstractNum>().Select(static a => a.Elements<Level>().First()).ToList();

        Assert.Equal(["黑体", null], levels.Select(static l => l.NumberingSymbolRunProperties!.GetFirstChild<RunFonts>()!.EastAsia?.Value));
        Assert.Equal(["甲", "第二条　乙", "题", string.Empty, "丙"], Body(word).Elements<WordParagraph>().Select(static p => p.InnerText));
    }

    /// <summary>What Word would count otherwise stays as the paper says it: numbers that begin late, are left out or come twice.</summary>
    [Theory]
    [InlineData("（二）甲", "（三）乙")]
    [InlineData("（一）甲", "（三）乙", "（四）丙")]
    [InlineData("（一）甲", "（二）乙", "（二）丙", "（三）丁")]
    [InlineData("第三条　甲", "第四条　乙")]
    [InlineData("1. 甲", "2. 乙", "（1）丙", "（2）丁", "3. 戊")]
    [InlineData("（十一）甲", "（〇）乙", "（一）丙", "（一）丁")]
    public void No_number_is_ever_another_than_the_paper_s(params string[] paragraphs)
    {
        var paper = Paper([.. paragraphs.Select(Text)]);
        using var word = Open(WordPaper.Write(paper, LayoutProfile.Official));

        Assert.Equal(Text(paper), Text(word));
        Assert.Empty(WordInvariants.Faults(word));
    }

    [Fact]
    public void Long_lists_are_counted_as_they_are_written()
    {
        var paper = Paper([.. Enumerable.Range(1, 60).Select(static i => Text($"（{ChineseNumeral.Of(i)}）甲"))]);
        using var word = Open(WordPaper.Write(paper, LayoutProfile.Official));

        Assert.Equal(60, Body(word).Descendants<NumberingId>().Count());
        Assert.Equal(Text(paper), Text(word));
    }

    /// <summary>The parts of an attachment are counted anew.</summary>
    [Fact]
    public void Headings_are_one_list_a_paper_and_one_an_attachment()
    {
        var paper = Paper(new HeadingBlock(2, "一、甲"), new HeadingBlock(3, "（一）乙"), new HeadingBlock(2, "二、丙"), new HeadingBlock(3, "（一）丁"), new HeadingBlock(3, "（三）戊"), new PageBlock("附件1", "己"), new HeadingBlock(2, "一、庚"));
        using var word = Open(WordPaper.Write(paper, LayoutProfile.Official));

        Assert.Equal(Text(paper), Text(word));
        Assert.Equal([1, 1, 1, 1, 2], Body(word).Descendants<NumberingId>().Select(static n => n.Val!.Value));
        Assert.Equal([0, 1, 0, 1, 0], Body(word).Descendants<NumberingLevelReference>().Select(static n => n.Val!.Value));
    }

    [Fact]
    public void A_table_says_what_it_is_about_and_which_row_is_its_head()
    {
        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(1, "题"), new HeadingBlock(2, "一、名单"), new TableBlock([[new("姓名")], [new("赵知行")], [new("钱明远")]])), LayoutProfile.Official));
        var table = Body(word).Descendants<Table>().Single();
        var look = table.GetFirstChild<TableProperties>()!;

        Assert.Equal("一、名单", look.TableCaption!.Val!.Value);
        Assert.True(look.TableLook!.FirstRow!.Value);
        Assert.Equal([true, false, false], table.Elements<TableRow>().Select(static r => r.TableRowProperties!.GetFirstChild<TableHeader>() is not null));

        // The head is never alone at a page's foot.
        Assert.Equal([true, false, false], table.Elements<TableRow>().Select(static r => r.Descendants<KeepNext>().Any()));
    }

    /// <summary>No row stands alone at a page's foot or head: the head and two rows keep together, and so do the last two.</summary>
    [Theory]
    [InlineData(1, "-")]
    [InlineData(2, "k-")]
    [InlineData(3, "k--")]
    [InlineData(4, "kkk-")]
    [InlineData(5, "kk-k-")]
    [InlineData(7, "kk---k-")]
    public void No_row_stands_alone_on_a_page(int rows, string keeps)
    {
        using var word = Open(WordPaper.Write(Paper(new TableBlock([.. Enumerable.Range(0, rows).Select(static r => (Sequence<Cell>)[new Cell($"第{r}行")])])), LayoutProfile.Official));

        Assert.Equal(keeps, string.Concat(Body(word).Descendants<TableRow>().Select(static r => r.Descendants<KeepNext>().Any() ? 'k' : '-')));
    }

    /// <summary>What announces a list stays with it, as every heading does with its text.</summary>
    [Fact]
    public void Nothing_that_announces_stands_alone_at_a_page_s_foot()
    {
        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(1, "题"), new HeadingBlock(2, "甲"), new HeadingBlock(3, "乙"), new HeadingBlock(4, "丙"), new HeadingBlock(5, "丁"), new HeadingBlock(2, "第一章　戊"), Text("见下列条文："), Text("（一）己")), LayoutProfile.Official));
        var keeps = Body(word).Elements<WordParagraph>().Select(p => p.ParagraphProperties!.KeepNext is not null || StyleOf(word, p.ParagraphProperties.ParagraphStyleId!.Val!.Value!).StyleParagraphProperties?.KeepNext is not null);

        Assert.Equal([true, true, true, true, true, true, true, true, false], keeps);
    }

    /// <summary>Word parts Chinese lines anywhere but before and after the marks that a document lists: the units behind its figures are among them, and no other character is.</summary>
    [Fact]
    public void No_line_parts_a_figure_from_its_unit()
    {
        using var word = Open(WordPaper.Write(Paper(Text("现有46人，占45.7%，设6个部门，开会2次。名单另附。")), LayoutProfile.Official));
        var settings = word.MainDocumentPart!.DocumentSettingsPart!.Settings!;
        var never = settings.GetFirstChild<NoLineBreaksBeforeKinsoku>()!;

        Assert.Equal("zh-CN", never.Language!.Value);
        Assert.All("人个次%，。”）》", c => Assert.Contains(c, never.Val!.Value!));
        Assert.DoesNotContain('名', never.Val!.Value!);
        Assert.All("“（《〔", c => Assert.Contains(c, settings.GetFirstChild<NoLineBreaksAfterKinsoku>()!.Val!.Value!));
        Assert.Empty(WordInvariants.Faults(word));

        // Nor does one end within an academic year.
        Assert.DoesNotContain('—', never.Val!.Value!);
        using var year = Open(WordPaper.Write(Paper(Text("2024—2025学年")), LayoutProfile.Official));
        var yearly = year.MainDocumentPart!.DocumentSettingsPart!.Settings!;
        Assert.EndsWith("—", yearly.GetFirstChild<NoLineBreaksBeforeKinsoku>()!.Val!.Value!, StringComparison.Ordinal);
        Assert.EndsWith("—", yearly.GetFirstChild<NoLineBreaksAfterKinsoku>()!.Val!.Value!, StringComparison.Ordinal);

        using var plain = Open(WordPaper.Write(Paper(Text("现有人员。")), LayoutProfile.Official));
        Assert.Null(plain.MainDocumentPart!.DocumentSettingsPart!.Settings!.GetFirstChild<NoLineBreaksBeforeKinsoku>());
    }

    /// <summary>A tick and a box are drawn by one face, so that neither is larger.</summary>
    [Fact]
    public void Ticks_and_boxes_have_one_face()
    {
        using var word = Open(WordPaper.Write(Paper(new TableBlock([[new("结论")], [new("√是　□否")], [new("☑是")]])), LayoutProfile.Official));
        var marks = Body(word).Descendants<DocumentFormat.OpenXml.Wordprocessing.Run>().Where(static r => r.RunProperties?.RunStyle?.Val?.Value == "MarkOrBox").ToList();
        var faces = StyleOf(word, "MarkOrBox").StyleRunProperties!.RunFonts!;

        Assert.Equal(["√", "□", "☑"], marks.Select(static m => m.InnerText));
        Assert.Equal(["仿宋"], new[] { faces.Ascii, faces.HighAnsi, faces.EastAsia }.Select(static f => f!.Value).Distinct());
        Assert.Equal("结论√是　□否☑是", Text(word));
    }

    private static ParagraphBlock Article(string number, string text) => new([new Run(number, true), new Run(text, false)]);

    // The level and the text of each paragraph in the outline, by its style or by itself.
    private static List<string> Outline(WordprocessingDocument word)
    {
        var numbers = new WordNumbers(word);
        return [.. Body(word).Elements<WordParagraph>().Select(p => (Text: numbers.Before(p) + p.InnerText, Level: (p.ParagraphProperties!.OutlineLevel ?? StyleOf(word, p.ParagraphProperties.ParagraphStyleId!.Val!.Value!).StyleParagraphProperties?.OutlineLevel)?.Val?.Value))
            .Where(static p => p.Level is not null).Select(static p => $"{p.Level + 1} {p.Text}")];
    }
}
