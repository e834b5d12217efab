using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Tests;

/// <summary>A caller's own paper is written as the library's are: what nobody stated is a line to fill in, and no name changes its shape.</summary>
public sealed class OwnPaperTests
{
    private const string Template = """
        # {{ title }}

        {{ canteen }}本学期收到意见：

        {{ complaints }}

        {{ if all_answered }}
        以上均已答复。
        {{ else }}
        尚有意见未答复。
        {{ end }}

        {{ answers }}
        """;

    private static readonly OwnPaperFact<Canteen>[] _facts =
    [
        OwnPaperFact.Text<Canteen>("canteen", new("食堂名称", "name of the canteen"), static c => c.Name),
        OwnPaperFact.Points<Canteen>("complaints", new("意见", "complaints"), static c => c.Complaints),
        OwnPaperFact.Condition<Canteen>("all_answered", new("是否均已答复", "whether all are answered"), static c => c.Answers.Length >= c.Complaints.Length),
        OwnPaperFact.Table<Canteen>("answers", new("答复", "answers"), ["意见", "答复"], static c => c.Answers.Select((a, i) => new[] { c.Complaints[i], a })),
    ];

    private static readonly OwnPaper<Canteen> _report = new("食堂意见办理情况", Template, _facts);

    [Fact]
    public void It_prints_its_facts_in_its_template()
    {
        var paper = _report.Write(new("第一食堂", ["排队太久", "菜价偏高"], ["增开两个窗口", "公示菜价"]));

        Assert.Equal("食堂意见办理情况", paper.Title);
        Assert.All(["第一食堂", "排队太久", "增开两个窗口", "以上均已答复。"], said => Assert.Contains(said, paper.Html, StringComparison.Ordinal));
        Assert.DoesNotContain("尚有意见", paper.Html, StringComparison.Ordinal);
        Assert.Single(paper.Blocks.OfType<TableBlock>());
        Assert.Empty(paper.Blanks);
    }

    [Fact]
    public void What_nobody_stated_is_a_line_to_fill_in_and_stands_among_the_blanks()
    {
        var paper = _report.Write(new(null, [], []));

        Assert.Equal(["食堂名称", "意见", "答复"], paper.Blanks.Select(static b => b.Label));
        Assert.All(paper.Blanks, static b => Assert.Null(b.JsonPointer));
        Assert.DoesNotContain("待填", paper.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_changes_the_shape_of_the_paper()
    {
        var paper = _report.Write(new("# 第一|食堂 <b>", ["a|b\n\n# c"], []));

        Assert.Single(paper.Blocks.OfType<HeadingBlock>());
        Assert.DoesNotContain("<b>", paper.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_prints_what_nobody_gives_or_leaves_a_fact_out_is_refused_with_every_fault()
    {
        var said = Assert.Throws<ArgumentException>(() => new OwnPaper<Canteen>("食堂意见办理情况", "# {{ title }}\n\n{{ canten }}\n", _facts)).Message;

        Assert.All(["canten", "complaints", "answers"], name => Assert.Contains(name, said, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => new OwnPaper<Canteen>("食堂意见办理情况", Template, [.. _facts, _facts[0]]));
        Assert.Throws<ArgumentException>(() => new OwnPaper<Canteen>(" ", Template, _facts));
    }

    private sealed record Canteen(string? Name, string[] Complaints, string[] Answers);
}
