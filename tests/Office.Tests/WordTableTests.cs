using System.Globalization;
using CsCheck;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Json;
using UnionGovernance.Papers.Blocks;
using static UnionGovernance.Office.Tests.Word;

namespace UnionGovernance.Office.Tests;

public sealed class WordTableTests
{
    [Fact]
    public void Joined_cells_are_joined()
    {
        using var word = Open(WordPaper.Write(
            Paper(new TableBlock([[new("项目", 2), new("结论")], [new("人数", 1, 2), new("工作人员"), new("是")], [new("主席团"), new("否")], [new("合计", 2), new("二")]])),
            LayoutProfile.Official));

        Assert.Empty(WordInvariants.Faults(word));
        Assert.Equal(
            ["项目/2 结论/1", "人数/1+ 工作人员/1 是/1", "/1| 主席团/1 否/1", "合计/2 二/1"],
            Body(word).Descendants<TableRow>().Select(r => string.Join(' ', r.Elements<TableCell>().Select(Shown))));
    }

    [Fact]
    public void A_block_of_cells_is_joined_both_ways()
    {
        using var word = Open(WordPaper.Write(Paper(new TableBlock([[new("一"), new("二"), new("三")], [new("甲", 2, 2), new("乙")], [new("丙")]])), LayoutProfile.Official));

        Assert.Empty(WordInvariants.Faults(word));
        Assert.Equal(["甲/2+ 乙/1", "/2| 丙/1"], Body(word).Descendants<TableRow>().Skip(1).Select(r => string.Join(' ', r.Elements<TableCell>().Select(Shown))));
    }

    /// <summary>A table that nobody should write is still one that Word opens.</summary>
    [Fact]
    public void Any_rows_and_any_joins_give_a_sound_table() => Gen.Select(
        Gen.Int[1, 6],
        Gen.Select(Gen.String[0, 3], Gen.Int[-1, 4], Gen.Int[-1, 4], static (t, c, r) => new Cell(t, c, r)).Array[0, 7].Array[0, 6]).Sample(
        static (columns, rows) =>
        {
            using var word = Open(WordPaper.Write(
                Paper(new TableBlock([[.. Enumerable.Range(0, columns).Select(static i => new Cell($"{i}"))], .. rows.Select(static r => (Sequence<Cell>)[.. r])])), LayoutProfile.Official));

            Assert.Empty(WordInvariants.Faults(word));
        },
        // Each draw writes and reads a whole Word file.
        iter: 2_000);

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(30)]
    [InlineData(63)]
    public void Columns_share_the_whole_width_however_many_there_are(int columns)
    {
        using var word = Open(WordPaper.Write(Paper(new TableBlock([[.. Enumerable.Range(0, columns).Select(static i => new Cell($"第{i:00}列的一个长名称"))], [.. Enumerable.Range(0, columns).Select(static _ => new Cell(string.Empty))]])), LayoutProfile.Official));
        var widths = Widths(word);

        Assert.Empty(WordInvariants.Faults(word));
        var width = columns == 1 ? LayoutProfile.Official.TextWidth : LayoutProfile.Official.Sideways().TextWidth;
        Assert.Equal(width, widths.Sum());
        Assert.All(widths, w => Assert.True(w >= width / columns - 1));
    }

    [Fact]
    public void More_columns_than_Word_holds_are_refused_with_both_numbers()
    {
        var said = Assert.Throws<ArgumentException>(() => WordPaper.Write(Paper(new TableBlock([[.. Enumerable.Range(0, 64).Select(static _ => new Cell("甲"))]])), LayoutProfile.Official)).Message;

        Assert.Contains("63", said, StringComparison.Ordinal);
        Assert.Contains("64", said, StringComparison.Ordinal);
    }

    /// <summary>A date in a narrow column beside a long text stands in one line: eight figures and three characters of 12 points, and a quarter of one at each of five places between them. The text has the rest.</summary>
    [Fact]
    public void A_date_stands_in_one_line_beside_a_long_text()
    {
        using var word = Open(WordPaper.Write(Paper(new TableBlock([[new("日期"), new("事项")], [new("2025年10月26日"), new(new string('学', 200))]])), LayoutProfile.Official));

        Assert.InRange(Widths(word)[0], (8.25 * 240) + 216, (9 * 240) + 216);
    }

    /// <summary>A figure and its unit, a day, a time of day: each with the quarter of a character that is set on either side of Chinese ones.</summary>
    [Theory]
    [InlineData("46人", 2.25)]
    [InlineData("2025年10月26日", 8.25)]
    [InlineData("16时30分", 4.75)]
    [InlineData("占45.7%", 1.0, 2.75)]
    [InlineData("2025年5月20日 16时", 7.75, 0.5, 2.25)]
    [InlineData("张贴2份", 1.0, 1.0, 2.0)]
    public void What_no_line_parts_has_room_for_what_is_set_between_figures_and_characters(string text, params double[] pieces) => Assert.Equal(pieces, CharacterWidth.Pieces(text));

    /// <summary>A program parts 10时45分 behind the figures before it looks for the space between day and time.</summary>
    [Theory]
    [InlineData("2025年5月20日 16时30分", 14, "2025年5月20日 16时30分")]
    [InlineData("2025年5月20日 16时30分", 10, "2025年5月20日\n16时30分")]
    [InlineData("2025年5月20日 16时30分", 3, "2025年5月20日 16时30分")]
    [InlineData("甲 乙 丙 丁", 4.3, "甲 乙 丙\n丁")]
    [InlineData("一行\n2025年5月20日 16时", 8, "一行\n2025年5月20日\n16时")]
    public void A_day_and_its_time_turn_between_them(string text, double room, string turned) => Assert.Equal(turned, CharacterWidth.Turned(text, room));

    /// <summary>Where a hand signs or answers there is room for it, whatever stands beside it; what numbers the rows takes no more than it needs.</summary>
    [Theory]
    [InlineData("销号签字", 4)]
    [InlineData("盖章人签字", 5)]
    [InlineData("签字", 4)]
    [InlineData("填写", 8)]
    public void A_column_that_a_hand_fills_in_has_room_for_it(string head, int characters)
    {
        using var word = Open(WordPaper.Write(
            Paper(new TableBlock([[new("序号"), new("事项"), new(head)], .. Enumerable.Range(1, 3).Select(static i => (Sequence<Cell>)[new($"{i}"), new(new string('学', 200)), new("　　")])])), LayoutProfile.Official));
        var widths = Widths(word);

        Assert.InRange(widths[2], (characters * 240) + 200, ((characters + 1) * 240) + 216);
        Assert.InRange(widths[0], (2 * 240) + 120, (3 * 240) + 216);
    }

    [Fact]
    public void A_number_of_rows_takes_none_of_the_room_that_is_left()
    {
        using var word = Open(WordPaper.Write(Paper(new TableBlock([[new("序号"), new("候选人")], [new("1"), new("顾明烛")]])), LayoutProfile.Official));

        Assert.InRange(Widths(word)[0], 240, 4 * 240);
    }

    /// <summary>A head that turns leaves no single character to its last line where the table has room for it.</summary>
    [Fact]
    public void A_head_does_not_leave_one_character_to_its_last_line()
    {
        using var word = Open(WordPaper.Write(
            Paper(new TableBlock([[new("提案人意见"), new("名称"), new("事项")], [new("满意"), new(new string('提', 60)), new(new string('案', 60))]])), LayoutProfile.Official));

        Assert.NotEqual(4, (Widths(word)[0] - 216) / 240);
    }

    /// <summary>Boxes stand below their heads; a figure stands at the right beside the words of those that have none.</summary>
    [Fact]
    public void Boxes_stand_in_the_middle_and_figures_at_the_right_beside_words()
    {
        using var word = Open(WordPaper.Write(
            Paper(new TableBlock([[new("单位"), new("赞成"), new("学生数")], [new("文学院"), new("□"), new("2100")], [new("理学院"), new("√"), new("1900")], [new("文学社"), new("□"), new("学生社团")]])), LayoutProfile.Official));

        Assert.Equal(
            ["left center right", "left center right", "left center left"],
            Body(word).Descendants<TableRow>().Skip(1).Select(static r => string.Join(' ', r.Descendants<DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties>().Select(static p => p.Justification?.Val?.InnerText ?? "left"))));
    }

    private static int[] Widths(DocumentFormat.OpenXml.Packaging.WordprocessingDocument word) =>
        [.. Body(word).Descendants<GridColumn>().Select(static c => int.Parse(c.Width!.Value!, CultureInfo.InvariantCulture))];

    // The text, how many columns it covers, and whether it begins (+) or goes on from above (|).
    private static string Shown(TableCell cell) =>
        $"{cell.InnerText}/{cell.TableCellProperties!.GridSpan?.Val?.Value ?? 1}{(cell.TableCellProperties.VerticalMerge is not { } merge ? string.Empty : merge.Val! == MergedCellValues.Restart ? "+" : "|")}";
}
