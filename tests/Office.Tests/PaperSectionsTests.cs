using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Json;
using UnionGovernance.Papers.Blocks;
using static UnionGovernance.Office.Tests.Word;

namespace UnionGovernance.Office.Tests;

/// <summary>A table with more short columns than a page upright holds, or with many columns and sentences in them, stands on a page turned sideways, with all of its part.</summary>
public sealed class PaperSectionsTests
{
    private static readonly LayoutProfile _upright = LayoutProfile.Official;

    private static readonly TableBlock _narrow = new([[new("姓名"), new("学院")], [new("赵知行"), new("理学院")]]);

    // Ten columns of five characters: 10 x (5.5 x 240 + 80) = 14,000 twips, where a page has 8,845 upright and 12,756 sideways.
    private static readonly TableBlock _wide = Table(10, "五个字宽度");

    [Fact]
    public void A_paper_whose_tables_fit_has_one_section_upright()
    {
        using var word = Open(WordPaper.Write(Paper(Heading(1, "题"), Heading(2, "一、甲"), _narrow), _upright));

        Assert.Equal([(11906U, 16838U, false)], Pages(word));
    }

    [Fact]
    public void A_part_with_a_wide_table_turns_and_the_next_part_turns_back()
    {
        using var word = Open(WordPaper.Write(
            Paper(Heading(1, "题"), Heading(2, "一、甲"), _narrow, Heading(2, "二、乙"), _wide, Heading(2, "三、丙"), _narrow, new SignatureBlock(["团委", "2025年6月5日"])), _upright));

        Assert.Empty(WordInvariants.Faults(word));
        Assert.Equal([(11906U, 16838U, false), (16838U, 11906U, true), (11906U, 16838U, false)], Pages(word));
        Assert.Equal("题一、甲姓名学院赵知行理学院", Section(word, 0));
        Assert.StartsWith("二、乙", Section(word, 1), StringComparison.Ordinal);
        Assert.Equal("三、丙姓名学院赵知行理学院团委2025年6月5日", Section(word, 2));
    }

    [Fact]
    public void The_title_turns_with_the_first_part_and_a_signature_with_the_table_before_it()
    {
        using var word = Open(WordPaper.Write(Paper(Heading(1, "题"), Body("说明。"), Heading(2, "一、甲"), _wide, new SignatureBlock(["团委"])), _upright));

        Assert.Empty(WordInvariants.Faults(word));
        Assert.Equal([(16838U, 11906U, true)], Pages(word));
    }

    [Fact]
    public void A_part_of_its_own_before_the_wide_table_stays_upright_though_it_has_no_table()
    {
        using var word = Open(WordPaper.Write(Paper(Heading(1, "题"), Heading(2, "一、甲"), Body("正文。"), Heading(2, "二、乙"), _wide), _upright));

        Assert.Equal([false, true], Pages(word).Select(static p => p.Sideways));
        Assert.Equal("题一、甲正文。", Section(word, 0));
    }

    /// <summary>The margin for binding is at the left upright; turned, it is at the top.</summary>
    [Fact]
    public void A_turned_page_is_bound_at_its_top()
    {
        using var word = Open(WordPaper.Write(Paper(_wide), _upright));
        var margin = Assert.Single(Word.Body(word).Descendants<PageMargin>());

        Assert.Equal((_upright.Left, _upright.Top, _upright.Right, _upright.Bottom), (margin.Top!.Value, (int)margin.Right!.Value, margin.Bottom!.Value, (int)margin.Left!.Value));
        Assert.Equal(_upright.PageHeight - _upright.Top - _upright.Bottom, Word.Body(word).Descendants<GridColumn>().Sum(static c => int.Parse(c.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void It_turns_where_one_column_too_many_is(int columns, bool turns)
    {
        // A column of four characters is 4.5 x 240 + 216 = 1,296 twips wide: six are 7,776 of 8,845, seven are 9,072.
        using var word = Open(WordPaper.Write(Paper(Table(columns, "四字宽度")), _upright));

        Assert.Equal(turns, Pages(word).Single().Sideways);
    }

    /// <summary>Along a row of six columns nobody is to read cells of seven lines; a table of fewer columns is read cell by cell.</summary>
    [Theory]
    [InlineData(6, 20, false)]
    [InlineData(6, 400, true)]
    [InlineData(5, 400, false)]
    public void It_turns_where_many_columns_hold_tall_cells(int columns, int characters, bool turns)
    {
        var table = new TableBlock([[.. Enumerable.Repeat(new Cell("四字宽度"), columns)], [new(new string('字', characters)), .. Enumerable.Repeat(new Cell("四字宽度"), columns - 1)]]);
        using var word = Open(WordPaper.Write(Paper(table), _upright));

        Assert.Equal(turns, Pages(word).Single().Sideways);
    }

    [Fact]
    public void A_page_that_is_wide_already_is_not_turned()
    {
        using var word = Open(WordPaper.Write(Paper(Table(30, "五个字宽度")), _upright.Sideways()));

        Assert.Equal((16838U, 11906U), (Pages(word).Single().Width, Pages(word).Single().Height));
    }

    private static TableBlock Table(int columns, string text) => new([[.. Enumerable.Range(0, columns).Select(_ => new Cell(text))], [.. Enumerable.Range(0, columns).Select(_ => new Cell(text))]]);

    private static HeadingBlock Heading(int level, string text) => new(level, text);

    private static ParagraphBlock Body(string text) => new([new(text, false)]);

    private static List<(uint Width, uint Height, bool Sideways)> Pages(DocumentFormat.OpenXml.Packaging.WordprocessingDocument word) =>
        [.. Word.Body(word).Descendants<PageSize>().Select(static p => (p.Width!.Value, p.Height!.Value, p.Orient?.Value == PageOrientationValues.Landscape))];

    private static string Section(DocumentFormat.OpenXml.Packaging.WordprocessingDocument word, int index)
    {
        var section = 0;
        var text = string.Empty;
        var numbers = new WordNumbers(word);
        foreach (var element in Word.Body(word).Elements())
        {
            var before = element is DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph ? numbers.Before(paragraph) : string.Empty;
            text += section == index ? before + element.InnerText : string.Empty;
            section += element.Descendants<SectionProperties>().Count();
        }

        return text;
    }
}
