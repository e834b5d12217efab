using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Json;
using UnionGovernance.Papers.Blocks;
using static UnionGovernance.Office.Tests.Word;

namespace UnionGovernance.Office.Tests;

public sealed class LetterheadTests
{
    private static readonly LayoutProfile _asked = LayoutProfile.Official with
    {
        Letterhead = new("虚构江南大学学生会文件"),
    };

    public static TheoryData<string> Names => Papers.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void No_paper_has_a_red_letterhead_unless_it_is_asked_for(string name)
    {
        foreach (var profile in new[] { LayoutProfile.Official, LayoutProfile.Plain })
        {
            using var word = Open(WordPaper.Write(Papers.Of(name), profile));
            Assert.DoesNotContain(Body(word).Descendants<ParagraphStyleId>(), static s => s.Val!.Value is "LetterheadMark");
            Assert.Empty(Body(word).Descendants<ParagraphBorders>());
        }
    }

    /// <summary>A letter has its number above its title and who authorises it on the same line, its colophon at the foot of the last page; the red mark stands above only where it is asked for.</summary>
    [Fact]
    public void A_letter_has_its_number_and_colophon_and_the_red_mark_where_it_is_asked_for()
    {
        var paper = Papers.Of("request-to-prepare");
        var (number, colophon) = (paper.Blocks.OfType<LetterheadBlock>().Single().Lines, paper.Blocks.OfType<ColophonBlock>().Single().Lines);
        foreach (var (profile, mark) in new[] { (LayoutProfile.Official, string.Empty), (_asked, "虚构江南大学学生会文件") })
        {
            using var word = Open(WordPaper.Write(paper, profile));

            Assert.Empty(WordInvariants.Faults(word));
            Assert.StartsWith($"{mark}{string.Concat(number)}{paper.Title}", Text(word), StringComparison.Ordinal);
            Assert.EndsWith(string.Concat(colophon), Text(word), StringComparison.Ordinal);
        }

        using var red = Open(WordPaper.Write(paper, _asked));
        Assert.Equal("FF0000", StyleOf(red, "LetterheadMark").StyleRunProperties!.Color!.Val!.Value);
        Assert.Equal("FF0000", Body(red).Descendants<ParagraphBorders>().Single().BottomBorder!.Color!.Value);
    }

    [Fact]
    public void A_number_without_authoriser_and_a_colophon_without_copies_are_sound()
    {
        var paper = Paper(new LetterheadBlock(["学字〔2025〕3号"]), new HeadingBlock(1, "题"), Text("文"), new ColophonBlock(["团委", "2025年3月3日印发"]));
        using var word = Open(WordPaper.Write(paper, LayoutProfile.Official));

        Assert.Empty(WordInvariants.Faults(word));
        Assert.Equal("学字〔2025〕3号题文团委2025年3月3日印发", Text(word));
        Assert.Single(Body(word).Descendants<TableRow>());
    }

    /// <summary>The colophon floats to the foot of the text, in Word and in LibreOffice, which needs its place told from the page's edge.</summary>
    [Fact]
    public void A_colophon_stands_at_the_foot_of_its_page()
    {
        using var word = Open(WordPaper.Write(Papers.Of("request-to-prepare"), LayoutProfile.Official));
        var place = Body(word).Descendants<DocumentFormat.OpenXml.Wordprocessing.TablePositionProperties>().Single();

        Assert.Equal((DocumentFormat.OpenXml.Wordprocessing.VerticalAnchorValues.Margin, DocumentFormat.OpenXml.Wordprocessing.VerticalAlignmentValues.Bottom), (place.VerticalAnchor!.Value, place.TablePositionYAlignment!.Value));
        Assert.Equal((DocumentFormat.OpenXml.Wordprocessing.HorizontalAnchorValues.Page, LayoutProfile.Official.Left), (place.HorizontalAnchor!.Value, place.TablePositionX!.Value));
    }

    /// <summary>Each passing of a charter has its line, and what a congress did stands on the line of the congress.</summary>
    [Theory]
    [InlineData("（2025年5月17日虚构江南大学第二十一次学生代表大会通过）", "（2025年5月17日虚构江南大学|第二十一次学生代表大会通过）")]
    [InlineData("（2005年5月21日虚构江南大学第一次学生代表大会通过，2024年5月18日虚构江南大学第二十次学生代表大会修订）", "（2005年5月21日虚构江南大学第一次学生代表大会通过，|2024年5月18日虚构江南大学第二十次学生代表大会修订）")]
    public void No_line_of_who_adopted_a_paper_begins_with_what_was_done(string adopted, string lines)
    {
        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(1, "章程"), new AdoptionBlock(adopted), Text("文")), LayoutProfile.Official));
        var paragraph = Body(word).Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Single(static p => p.ParagraphProperties!.ParagraphStyleId!.Val!.Value == "Adoption");

        Assert.Equal(lines, string.Concat(paragraph.Descendants().Select(static e => e switch { DocumentFormat.OpenXml.Wordprocessing.Text t => t.Text, DocumentFormat.OpenXml.Wordprocessing.Break => "|", _ => string.Empty })));
    }

    /// <summary>Who adopted a paper stands below its title, with no empty line between.</summary>
    [Fact]
    public void Who_adopted_a_paper_stands_below_its_title()
    {
        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(1, "决议"), new AdoptionBlock("（2025年5月17日通过）"), Text("文")), LayoutProfile.Official));
        var styles = Body(word).Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(static p => p.ParagraphProperties!.ParagraphStyleId!.Val!.Value!).ToList();

        Assert.Empty(WordInvariants.Faults(word));
        Assert.Equal(styles.IndexOf("Title") + 1, styles.IndexOf("Adoption"));
    }
}
