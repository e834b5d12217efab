using CsCheck;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Tests.Papers;

public sealed class JoinedCellsTests
{
    // Whatever a hostile or a careless school might write, the marks themselves above all.
    private static readonly string[] _hostile = ["<", "^", " < ", "^ ", "\\<", "\\^", "&lt;", "＜", "|", "^ | <", "<\n^", "", " ", "---", "::: signature sealed", "::: page", "甲", "𠮷"];
    private static readonly Gen<string> _value = Gen.OneOf(Gen.String, Gen.Int[0, _hostile.Length - 1].Select(static i => _hostile[i]));

    [Fact]
    public void A_mark_joins_its_cell_to_the_left_or_to_the_one_above() => Assert.Equal(
        [
            [new("项目", 2), new("结论")],
            [new("人数", 1, 2), new("工作人员"), new("是")],
            [new("主席团"), new("否")],
            [new("合计", 2), new("二")],
        ],
        Table("""
            | 项目 | < | 结论 |
            |---|---|---|
            | 人数 | 工作人员 | 是 |
            | ^ | 主席团 | 否 |
            | 合计 | < | 二 |
            """).Rows);

    [Fact]
    public void A_block_of_two_by_two_is_one_cell() => Assert.Equal(
        [[new("一"), new("二"), new("三")], [new("甲", 2, 2), new("乙")], [new("丙")]],
        Table("| 一 | 二 | 三 |\n|---|---|---|\n| 甲 | < | 乙 |\n| ^ | < | 丙 |").Rows);

    [Fact]
    public void Html_says_how_far_a_joined_cell_reaches()
    {
        var html = Paper.Of("题", "| 项目 | < |\n|---|---|\n| 甲 | 乙 |\n| ^ | 丙 |", []).Html;

        Assert.Contains("<th colspan=\"2\" scope=\"colgroup\">项目</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td rowspan=\"2\">甲</td>", html, StringComparison.Ordinal);
        Assert.Equal(3, html.Split("<td").Length - 1);
    }

    [Theory]
    [InlineData("| < | 乙 |\n|---|---|\n| 丙 | 丁 |", "Line 1")]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| ^ | 丁 |", "Line 3")]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n| ^ | < |", "no rectangle")]
    public void A_mark_that_can_join_nothing_is_a_fault_of_the_template(string text, string said) =>
        Assert.Contains(said, Assert.Throws<InvalidOperationException>(() => Table(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Any_text_as_data_changes_neither_blocks_nor_columns_nor_joins() => _value.Array[3].Array[1, 6].Sample(
        rows =>
        {
            var paper = Paper.Of("题", $"前\n\n{MarkdownText.Table(["一", "二", "三"], rows)}\n\n后", []);

            Assert.Collection(
                paper.Blocks,
                b => Assert.Equal("前", Assert.IsType<ParagraphBlock>(b).Text),
                b => Assert.Equal(Enumerable.Repeat(3, rows.Length + 1), Assert.IsType<TableBlock>(b).Rows.Select(r => r.Count(c => c is { Columns: 1, Rows: 1 }))),
                b => Assert.Equal("后", Assert.IsType<ParagraphBlock>(b).Text));
        },
        iter: 20_000);

    [Fact]
    public void Rows_of_a_group_share_their_first_cell_and_nothing_else() => Gen.Select(_value, Gen.Int[1, 3]).Array[1, 5].Sample(
        groups =>
        {
            var rows = groups.SelectMany(g => Enumerable.Repeat(new[] { g.Item1, "<", "^" }, g.Item2)).ToList();
            var table = Assert.IsType<TableBlock>(Assert.Single(Paper.Of("题", MarkdownText.Table(["一", "二", "三"], rows, grouped: true), []).Blocks));

            Assert.Equal(rows.Count, table.Rows.Skip(1).Where(r => r.Count == 3).Sum(r => r[0].Rows));
            Assert.All(table.Rows, r => Assert.All(r, c => Assert.True(c.Columns == 1 && (c.Rows == 1 || c == r[0]))));
            Assert.All(table.Rows.Skip(1), r => Assert.Equal(["<", "^"], r.TakeLast(2).Select(c => c.Text)));
        },
        iter: 10_000);

    private static TableBlock Table(string text) => Assert.IsType<TableBlock>(Assert.Single(Paper.Of("题", text, []).Blocks));
}
