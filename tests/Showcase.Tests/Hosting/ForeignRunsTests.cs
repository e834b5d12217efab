using UnionGovernance.Showcase.Hosting;

namespace UnionGovernance.Showcase.Tests.Hosting;

/// <summary>What of an English page is marked as Chinese, and what is left.</summary>
public sealed class ForeignRunsTests
{
    [Theory]
    [InlineData("<p>Elected: 顾明烛, 陆见微</p>", "<p>Elected: <span lang=\"zh-CN\">顾明烛, 陆见微</span></p>")]
    [InlineData("<td>3（一）</td>", "<td>3<span lang=\"zh-CN\">（一）</span></td>")]
    [InlineData("<p>posts in use: 部长 and 副部长</p>", "<p>posts in use: <span lang=\"zh-CN\">部长</span> and <span lang=\"zh-CN\">副部长</span></p>")]
    [InlineData("<p>第21次大会</p>", "<p><span lang=\"zh-CN\">第21次大会</span></p>")]
    [InlineData("<p>张三 &amp; 李四</p>", "<p><span lang=\"zh-CN\">张三</span> &amp; <span lang=\"zh-CN\">李四</span></p>")]
    public void A_run_of_Chinese_says_so_with_the_figures_and_signs_inside_it(string html, string marked) => Assert.Equal(marked, ForeignRuns.Marked(html));

    [Theory]
    [InlineData("<p>Nothing of it “here”, 1–2</p>")]
    [InlineData("<article lang=\"zh-CN\"><p>章程<br>第一条</p></article>")]
    [InlineData("<input aria-label=\"第1行 > 姓名\" value=\"张三\">")]
    [InlineData("<!DOCTYPE html><html lang=\"zh-CN\"><title>首页</title></html>")]
    public void What_says_so_already_and_what_is_inside_a_tag_is_left(string html) => Assert.Equal(html, ForeignRuns.Marked(html));

    [Theory]
    [InlineData("<option value=\"a\">文学院</option>", "<option value=\"a\" lang=\"zh-CN\">文学院</option>")]
    [InlineData("<textarea name=\"year\">{\"by\":\"团委\"}</textarea>", "<textarea name=\"year\" lang=\"zh-CN\">{\"by\":\"团委\"}</textarea>")]
    [InlineData("<svg><text x=\"1\">学习部</text></svg>", "<svg><text x=\"1\" lang=\"zh-CN\">学习部</text></svg>")]
    public void What_holds_no_other_element_says_it_itself(string html, string marked) => Assert.Equal(marked, ForeignRuns.Marked(html));

    [Fact]
    public void After_a_part_that_is_Chinese_the_page_is_English_again() => Assert.Equal(
        "<div><p lang=\"zh-CN\">一<b>二</b></p><p><span lang=\"zh-CN\">三</span></p></div>",
        ForeignRuns.Marked("<div><p lang=\"zh-CN\">一<b>二</b></p><p>三</p></div>"));
}
