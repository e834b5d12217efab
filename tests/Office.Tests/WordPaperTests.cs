using System.Globalization;
using System.Xml;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;
using Run = UnionGovernance.Papers.Blocks.Run;
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
    [InlineData("style:")]
    [InlineData("footer:")]
    [InlineData("signature:")]
    [InlineData("validator:")]
    public void Each_invariant_finds_its_own_fault(string invariant)
    {
        using var word = Open(WordPaper.Write(Papers.Of("quota-table"), LayoutProfile.Official));
        var body = word.MainDocumentPart!.Document!.Body!;
        switch (invariant)
        {
            case "cell:":
                body.Descendants<TableCell>().First().RemoveAllChildren<WordParagraph>();
                break;
            case "row:":
                body.Descendants<TableRow>().Last().LastChild!.Remove();
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
                Paper(new ParagraphBlock([new(text, false)]), new TableBlock([["甲", "乙"], [text, text]]), new SignatureBlock([text, text])), LayoutProfile.Official));
            var body = word.MainDocumentPart!.Document!.Body!;
            Assert.Empty(WordInvariants.Faults(word));
            Assert.Equal(2, body.Descendants<TableRow>().Count());
            Assert.Equal(4, body.Descendants<TableCell>().Count());
            Assert.Equal(Sound(text), string.Concat(body.Elements<WordParagraph>().First().Descendants().Select(static e => e is Text t ? t.Text : e is Break ? "\n" : string.Empty)));
        },
        iter: 2000);

    [Fact]
    public void Chinese_quotes_and_dashes_take_the_Chinese_face()
    {
        using var word = Open(WordPaper.Write(Paper(new ParagraphBlock([new("称为“学代会”", false)]), new ParagraphBlock([new("不设", false)])), LayoutProfile.Official));
        var runs = word.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Run>().ToList();

        Assert.Equal("eastAsia", ((DocumentFormat.OpenXml.IEnumValue)runs[0].RunProperties!.RunFonts!.Hint!.Value).Value);
        Assert.Null(runs[1].RunProperties);
    }

    [Theory]
    [InlineData("虚构大学学生会（学生会组织）改革自评报告", 18, "虚构大学学生会", "（学生会组织）改革自评报告")]
    [InlineData("关于召开虚构大学第三十二次学生代表大会的通知", 18, "关于召开虚构大学", "第三十二次学生代表大会的通知")]
    [InlineData("短题目", 18, "短题目")]
    public void A_title_is_broken_by_sense(string title, int most, params string[] lines)
    {
        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(1, title)), LayoutProfile.Official with { TitleLine = most }));

        Assert.Equal(lines, word.MainDocumentPart!.Document!.Body!.Elements<WordParagraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Title").Select(p => p.InnerText));
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

    // Signs and separators that no file format knows; named cultures are not there to be had.
    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator) = ("~", ";");
        return odd;
    }

    private static Paper Paper(params PaperBlock[] blocks) => new("题", string.Empty, string.Empty, [.. blocks], []);

    private static WordprocessingDocument Open(byte[] bytes)
    {
        var stream = new MemoryStream();
        stream.Write(bytes);
        return WordprocessingDocument.Open(stream, isEditable: true);
    }

    private static string Text(Paper paper) => string.Concat(paper.Blocks.Select(static b => b switch
    {
        HeadingBlock heading => heading.Text,
        ParagraphBlock paragraph => string.Concat(paragraph.Runs.Select(static r => r.Text)),
        TableBlock table => string.Concat(table.Rows.SelectMany(static r => r)),
        SignatureBlock signature => string.Concat(signature.Lines),
        _ => throw new InvalidOperationException(),
    })).Replace("\n", string.Empty, StringComparison.Ordinal);

    private static string Text(WordprocessingDocument word) => string.Concat(word.MainDocumentPart!.Document!.Body!.Descendants<Text>().Select(static t => t.Text));

    // A tab or carriage return is no text; half a surrogate pair becomes the replacement character.
    private static string Sound(string text) => string.Concat(text.EnumerateRunes()
        .Where(static r => r.Value is not ('\t' or '\r') && (r.Utf16SequenceLength == 2 || XmlConvert.IsXmlChar((char)r.Value))));
}
