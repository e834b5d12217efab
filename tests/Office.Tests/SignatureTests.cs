using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Json;
using UnionGovernance.Papers.Blocks;
using static UnionGovernance.Office.Tests.Word;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office.Tests;

/// <summary>Where organ and date stand (GB/T 9704-2012, 7.3.5), in characters from the left of a line of 28.</summary>
public sealed class SignatureTests
{
    [Theory]
    [InlineData("虚构江南大学学生会", "2025年10月1日", 17, 19)] // 9 characters, two from the right; the date begins two further in
    [InlineData("团委", "2025年10月1日", 17.5, 19.5)] // the date is longer: it stands two from the right, the organ two before it
    public void Unsealed_the_date_begins_two_characters_after_the_organ(string organ, string date, double organFrom, double dateFrom) =>
        Assert.Equal([Twips(organFrom), Twips(dateFrom)], Lines(new([organ, date])).Select(Left));

    [Theory]
    [InlineData("虚构江南大学学生会", "2025年10月1日")]
    [InlineData("团委", "2025年10月1日")]
    public void Sealed_the_organ_is_centred_above_a_date_four_characters_from_the_right(string organ, string date)
    {
        var lines = Lines(new([organ, date], Sealed: true));

        // Both are centred between one indent and the right margin, in the middle of a date of 6.5 characters that ends four before the margin.
        Assert.Equal(2, lines.Count(p => p.ParagraphProperties!.Justification!.Val! == JustificationValues.Center));
        Assert.All(lines, p => Assert.Equal(28 - 4 - (7 / 2.0), (Left(p) / (double)LayoutProfile.Official.CharacterWidth / 2) + 14, 0.3));
    }

    [Fact]
    public void A_sealed_organ_that_is_long_moves_left_until_it_fits()
    {
        var lines = Lines(new([new string('学', 22), "2025年10月1日"], Sealed: true));

        Assert.All(lines, p => Assert.Equal(Twips(28 - 22), Left(p)));
        Assert.All(Lines(new([new string('学', 40), "2025年10月1日"], Sealed: true)), p => Assert.Equal(0, Left(p)));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public void A_seal_has_room_above(bool isSealed, int empty)
    {
        using var word = Open(WordPaper.Write(Paper(Text("文"), new SignatureBlock(["团委", "2025年10月1日"], isSealed)), LayoutProfile.Official));

        Assert.Equal(empty, Body(word).Elements<WordParagraph>().Count(p => p.InnerText.Length == 0));
    }

    [Fact]
    public void Of_three_lines_the_date_follows_the_last_organ()
    {
        var lines = Lines(new(["虚构江南大学学生会", "虚构江南大学研究生会", "2025年10月1日"]));

        Assert.Equal([Twips(17), Twips(16), Twips(18)], lines.Select(Left));
        Assert.All(lines.Take(2), p => Assert.NotNull(p.ParagraphProperties!.KeepNext));
    }

    [Fact]
    public void Lines_to_sign_by_hand_begin_together_even_where_they_are_called_sealed()
    {
        foreach (var isSealed in new[] { false, true })
        {
            Assert.Single(Lines(new(["移交人签名：", "监交人、接收人签名："], isSealed)).Select(Left).Distinct());
        }
    }

    [Fact]
    public void A_signature_without_lines_is_none()
    {
        using var word = Open(WordPaper.Write(Paper(Text("文"), new SignatureBlock([]), new SignatureBlock([], true)), LayoutProfile.Official));

        Assert.Empty(WordInvariants.Faults(word));
    }

    /// <summary>The head stays with the first two rows below it, the last two rows with each other and with what is signed.</summary>
    [Fact]
    public void A_table_before_the_signature_keeps_its_last_row_with_it()
    {
        using var word = Open(WordPaper.Write(Paper(new TableBlock([[new("甲")], [new("乙")], [new("丙")], [new("丁")], [new("戊")], [new("己")]]), new SignatureBlock(["团委", "2025年10月1日"])), LayoutProfile.Official));
        var rows = Body(word).Descendants<TableRow>().ToList();

        Assert.Equal([true, true, false, false, true, true], rows.Select(r => r.Descendants<KeepNext>().Any()));
        Assert.Empty(WordInvariants.Faults(word));
    }

    private static List<WordParagraph> Lines(SignatureBlock signature)
    {
        using var word = Open(WordPaper.Write(Paper(Text("文"), signature), LayoutProfile.Official));
        Assert.Empty(WordInvariants.Faults(word));
        return [.. Body(word).Elements<WordParagraph>().Where(p => p.ParagraphProperties!.ParagraphStyleId!.Val! == "SignatureLine")];
    }

    private static int Left(WordParagraph line) => int.Parse(line.ParagraphProperties!.Indentation!.Left!.Value!, CultureInfo.InvariantCulture);

    private static int Twips(double characters) => (int)Math.Round(characters * LayoutProfile.Official.CharacterWidth);
}
