using System.Globalization;
using System.Xml;
using CsCheck;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Json;
using UnionGovernance.Papers.Blocks;
using static UnionGovernance.Office.Tests.Word;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office.Tests;

public sealed class WordPaperTests
{
    public static TheoryData<string> Names => Papers.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_paper_is_a_sound_document_in_either_layout(string name)
    {
        foreach (var profile in new[] { LayoutProfile.Official, LayoutProfile.Plain })
        {
            using var word = Open(WordPaper.Write(Papers.Of(name), profile));
            Assert.Empty(WordInvariants.Faults(word));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_document_says_what_the_paper_says_and_no_more(string name)
    {
        var paper = Papers.Of(name);
        using var word = Open(WordPaper.Write(paper, LayoutProfile.Official));

        Assert.Equal(Text(paper), Text(word));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_paper_gives_the_same_bytes_in_any_culture(string name)
    {
        var once = WordPaper.Write(Papers.Of(name), LayoutProfile.Official);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Odd();
            Assert.Equal("~1;5", (-1.5).ToString(CultureInfo.CurrentCulture));
            Assert.Equal(once, WordPaper.Write(Papers.Of(name), LayoutProfile.Official));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>A check that never fails proves nothing: each is shown a document that is wrong in just its way.</summary>
    [Theory]
    [InlineData("cell:")]
    [InlineData("row:")]
    [InlineData("merge:")]
    [InlineData("page:")]
    [InlineData("style:")]
    [InlineData("footer:")]
    [InlineData("signature:")]
    [InlineData("picture:")]
    [InlineData("validator:")]
    public void Each_invariant_finds_its_own_fault(string invariant)
    {
        using var word = Open(WordPaper.Write(Papers.Of(invariant == "page:" ? "request-to-convene" : "quota-table"), LayoutProfile.Official));
        var body = word.MainDocumentPart!.Document!.Body!;
        Assert.Empty(WordInvariants.Faults(word));
        switch (invariant)
        {
            case "cell:":
                body.Descendants<TableCell>().First().RemoveAllChildren<WordParagraph>();
                break;
            case "row:":
                body.Descendants<TableRow>().Last().LastChild!.Remove();
                break;
            case "merge:":
                body.Descendants<VerticalMerge>().First().Remove();
                break;
            case "page:":
                body.Descendants<PageBreakBefore>().First().Remove();
                break;
            case "style:":
                body.Descendants<ParagraphStyleId>().First().Val = "NoSuchStyle";
                break;
            case "footer:":
                body.Descendants<FooterReference>().First().Id = "nothing";
                break;
            case "signature:":
                foreach (var keep in body.Descendants<KeepNext>().ToList())
                {
                    keep.Remove();
                }

                break;
            case "picture:":
                body.Descendants<WordParagraph>().First().Append(new DocumentFormat.OpenXml.Wordprocessing.Run(new Drawing(new DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline(new DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties { Id = 1, Name = "图" }))));
                break;
            default:
                body.Descendants<ParagraphProperties>().First().Append(new ParagraphStyleId { Val = "Body" });
                break;
        }

        Assert.Contains(WordInvariants.Faults(word), f => f.StartsWith(invariant, StringComparison.Ordinal));
    }

    [Fact]
    public void Any_text_is_carried_and_makes_neither_paragraph_nor_column() => Gen.String.Sample(
        text =>
        {
            using var word = Open(WordPaper.Write(
                Paper(new ParagraphBlock([new(text, false)]), new TableBlock([[new("甲"), new("乙")], [new(text), new(text)]]), new SignatureBlock([text, text])), LayoutProfile.Official));
            var body = word.MainDocumentPart!.Document!.Body!;
            Assert.Empty(WordInvariants.Faults(word));
            Assert.Equal(2, body.Descendants<TableRow>().Count());
            Assert.Equal(4, body.Descendants<TableCell>().Count());
            Assert.Equal(Sound(text), string.Concat(body.Elements<WordParagraph>().First().Descendants().Select(static e => e is Text t ? t.Text : e is Break ? "\n" : string.Empty)));
        },
        // Each draw writes and reads a whole Word file.
        iter: 2000);

    [Fact]
    public void Chinese_quotes_and_dashes_take_the_Chinese_face()
    {
        using var word = Open(WordPaper.Write(Paper(new ParagraphBlock([new("称为“学代会”", false)]), new ParagraphBlock([new("不设", false)])), LayoutProfile.Official));
        var runs = word.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Run>().ToList();

        Assert.Equal("eastAsia", ((DocumentFormat.OpenXml.IEnumValue)runs[0].RunProperties!.RunFonts!.Hint!.Value).Value);
        Assert.Null(runs[1].RunProperties);
    }

    /// <summary>What stands out has a face of its own, as official papers have it, and is not bold.</summary>
    [Fact]
    public void What_stands_out_has_a_face_of_its_own()
    {
        using var word = Open(WordPaper.Write(Paper(new ParagraphBlock([new("要点", true), new("　本会", false)])), LayoutProfile.Official));

        Assert.Equal(["Strong"], Body(word).Descendants<RunStyle>().Select(s => s.Val!.Value));
        Assert.Equal("黑体", StyleOf(word, "Strong").StyleRunProperties!.RunFonts!.EastAsia!.Value);
        Assert.Empty(word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Bold>());
    }

    [Fact]
    public void The_third_level_is_bold_only_where_a_school_asks_for_it()
    {
        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(4, "1. 名额")), LayoutProfile.Official with { BoldThirdLevel = true }));

        Assert.NotNull(StyleOf(word, Body(word).Descendants<ParagraphStyleId>().Single().Val!.Value!).StyleRunProperties!.Bold);
        Assert.Single(word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Bold>());
    }

    [Theory]
    [InlineData(false, "仿宋", "仿宋_GB2312")]
    [InlineData(true, "仿宋_GB2312", "仿宋")]
    public void A_face_carries_the_name_of_old_only_where_a_school_asks_for_it(bool old, string name, string other)
    {
        using var word = Open(WordPaper.Write(Paper(new ParagraphBlock([new("文", false)])), LayoutProfile.Official with { Gb2312Faces = old }));

        Assert.Equal(name, StyleOf(word, "Normal").StyleRunProperties!.RunFonts!.EastAsia!.Value);
        Assert.Equal(other, word.MainDocumentPart!.FontTablePart!.Fonts!.Elements<Font>().Single(f => f.Name == name).AltName!.Val!.Value);
        Assert.Empty(WordInvariants.Faults(word));
    }

    [Fact]
    public void Page_numbers_stand_in_the_middle_only_where_a_school_asks_for_it()
    {
        using var word = Open(WordPaper.Write(Paper(new ParagraphBlock([new("文", false)])), LayoutProfile.Official with { PageNumber = PageNumberPlace.Centred }));

        Assert.All(word.MainDocumentPart!.FooterParts, static f => Assert.Equal("center", ((DocumentFormat.OpenXml.IEnumValue)f.Footer!.Descendants<Justification>().Single().Val!.Value).Value));
        Assert.Equal(2, word.MainDocumentPart.FooterParts.Count());
    }

    [Theory]
    [InlineData("第一章　总则", "Chapter")]
    [InlineData("一、基本情况", "Heading1")]
    [InlineData("第一章程草案", "Heading1")]
    public void A_chapter_stands_in_the_middle(string heading, string style)
    {
        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(2, heading)), LayoutProfile.Official));

        Assert.Equal([style], Body(word).Descendants<ParagraphStyleId>().Select(s => s.Val!.Value));
    }

    [Theory]
    [InlineData("虚构大学学生会（学生会组织）改革自评报告", 18, "虚构大学学生会", "（学生会组织）改革自评报告")]
    [InlineData("关于召开虚构大学第三十二次学生代表大会的通知", 18, "关于召开虚构大学", "第三十二次学生代表大会的通知")]
    [InlineData("短题目", 18, "短题目")]
    [InlineData("虚构江南大学第二十一次学生代表大会关于第三十七届学生会主席团成员选举结果的公告", 18, "虚构江南大学第二十一次学生代表大会", "关于第三十七届学生会主席团成员", "选举结果的公告")]
    [InlineData("虚构江南大学第二十一次学生代表大会第三十七届学生会主席团成员选举（再次表决）计票记录", 18, "虚构江南大学第二十一次学生代表大会", "第三十七届学生会主席团成员选举", "（再次表决）计票记录")]
    [InlineData("虚构江南大学第二十一次学生代表大会第八届常任代表（委员会委员）选举结果公告", 18, "虚构江南大学第二十一次学生代表大会", "第八届常任代表", "（委员会委员）选举结果公告")]
    [InlineData("虚构江南大学学生会2024—2025学年春季学期述职评议结果汇总", 18, "虚构江南大学学生会2024—2025学年", "春季学期述职评议结果汇总")]
    [InlineData("关于虚构江南大学第二十一次学生代表大会召开情况的报告", 18, "关于虚构江南大学", "第二十一次学生代表大会召开情况的报告")]
    [InlineData("关于公布Union2025年度评议的办法", 8, "关于公布", "Union2025", "年度评议的办法")]
    [InlineData("𠮷𠮷𠮷𠮷𠮷", 3, "𠮷𠮷", "𠮷𠮷𠮷")]
    [InlineData("甲乙丙（丁）", 4, "甲乙丙", "（丁）")]
    [InlineData("甲乙", 0, "甲乙")]
    public void A_title_is_broken_by_sense(string title, int most, params string[] lines)
    {
        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(1, title)), LayoutProfile.Official with { TitleLine = most }));

        var written = Assert.Single(Body(word).Elements<WordParagraph>(), static p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Title");
        Assert.Equal(lines, written.Descendants<Text>().Select(static t => t.Text));
        Assert.Equal(lines.Length - 1, written.Descendants<Break>().Count());
    }

    [Fact]
    public void A_table_repeats_its_head_and_splits_no_row()
    {
        using var word = Open(WordPaper.Write(Papers.Of("quota-table"), LayoutProfile.Official));
        var rows = word.MainDocumentPart!.Document!.Body!.Descendants<Table>().First().Elements<TableRow>().ToList();

        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.All(rows.Skip(1), r => Assert.Null(r.TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.All(rows, r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<CantSplit>()));
    }

    [Fact]
    public void A_title_is_broken_wherever_it_must_be_and_loses_nothing() => Gen.Select(Gen.String[0, 400], Gen.Int[-1, 30]).Sample((title, most) =>
    {
        var lines = TitleLines.Of(title, most);

        Assert.Equal(title, string.Concat(lines));
        Assert.All(lines.Take(lines.Count - 1), l => Assert.False(l.Length > 0 && char.IsHighSurrogate(l[^1]) && char.IsLowSurrogate(title[string.Concat(lines.TakeWhile(x => !ReferenceEquals(x, l))).Length + l.Length])));
        Assert.All(lines, l => Assert.True(CharacterWidth.Of(l) <= Math.Max(2, most) || new StringInfo(l).LengthInTextElements == 1));
    }, iter: 10_000);

    [Fact]
    public void Ten_thousand_paragraphs_are_written()
    {
        using var word = Open(WordPaper.Write(Paper([.. Enumerable.Range(0, 10_000).Select(i => new ParagraphBlock([new($"第{i}段", false)]))]), LayoutProfile.Official));

        Assert.Equal(10_000, Body(word).Elements<WordParagraph>().Count());
    }

    // Signs and separators that no file format knows; named cultures are not there to be had.
    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator) = ("~", ";");
        return odd;
    }

    // A tab or carriage return is no text; half a surrogate pair becomes the replacement character.
    private static string Sound(string text) => string.Concat(text.EnumerateRunes()
        .Where(static r => r.Value is not ('\t' or '\r') && (r.Utf16SequenceLength == 2 || XmlConvert.IsXmlChar((char)r.Value))));
}
