using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Json;
using UnionGovernance.Papers.Blocks;
using static UnionGovernance.Office.Tests.Word;

namespace UnionGovernance.Office.Tests;

public sealed class LetterheadTests
{
    private static readonly LayoutProfile _asked = LayoutProfile.Official with
    {
        Letterhead = new("虚构江南大学学生会文件", "虚学字〔2025〕3号"),
        Colophon = new("虚构江南大学学生会", "2025年3月3日", "虚构江南大学团委，各学院学生会"),
    };

    public static TheoryData<string> Names => Papers.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void No_paper_has_a_red_letterhead_unless_it_is_asked_for(string name)
    {
        foreach (var profile in new[] { LayoutProfile.Official, LayoutProfile.Plain })
        {
            using var word = Open(WordPaper.Write(Papers.Of(name), profile));
            Assert.DoesNotContain(Body(word).Descendants<ParagraphStyleId>(), static s => s.Val!.Value is "LetterheadMark" or "LetterheadNumber" or "ColophonLine");
            Assert.Empty(Body(word).Descendants<ParagraphBorders>());
        }
    }

    [Fact]
    public void Letterhead_and_colophon_are_what_was_asked_for()
    {
        var paper = Papers.Of("request-to-prepare");
        using var word = Open(WordPaper.Write(paper, _asked));

        Assert.Empty(WordInvariants.Faults(word));
        Assert.Equal($"虚构江南大学学生会文件虚学字〔2025〕3号{Text(paper)}抄送：虚构江南大学团委，各学院学生会。虚构江南大学学生会2025年3月3日印发", Text(word));
        Assert.Equal("FF0000", StyleOf(word, "LetterheadMark").StyleRunProperties!.Color!.Val!.Value);
        Assert.Equal("FF0000", Body(word).Descendants<ParagraphBorders>().Single().BottomBorder!.Color!.Value);
    }

    [Fact]
    public void A_letterhead_without_number_and_a_colophon_without_copies_are_sound()
    {
        using var word = Open(WordPaper.Write(Paper(new HeadingBlock(1, "题"), Text("文")), LayoutProfile.Official with { Letterhead = new("团委"), Colophon = new("团委", "2025年3月3日") }));

        Assert.Empty(WordInvariants.Faults(word));
        Assert.Equal("团委题文团委2025年3月3日印发", Text(word));
        Assert.Single(Body(word).Descendants<TableRow>());
    }
}
