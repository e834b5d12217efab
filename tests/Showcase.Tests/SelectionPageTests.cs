namespace UnionGovernance.Showcase.Tests;

public sealed class SelectionPageTests(Site site)
{
    [Fact]
    public async Task The_pipeline_shows_who_is_selected_who_is_waited_for_and_who_was_refused_by_how_much()
    {
        var page = await site.Get("/year/selections?lang=zh");

        Assert.Equal("已确定", page.QuerySelector("tr[data-candidate=n01] .badge")!.TextContent);
        Assert.Equal("尚缺：不及格课程数", page.QuerySelector("tr[data-candidate=n09] [data-missing]")!.TextContent);
        var refused = page.QuerySelector("tr[data-candidate=n08] [data-rule='selection.rank']")!.TextContent;
        Assert.Contains("最近1个学期排名19/60（31.7%），前30%为18名，差1名", refused, StringComparison.Ordinal);
        Assert.Contains("missed by 1", (await site.Get("/year/selections?lang=en")).QuerySelector("[data-rule='selection.rank']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_intake_is_projected_exactly()
    {
        var page = await site.Get("/year/selections?lang=zh&from=4&others=9&open=1&intake=4");

        Assert.Equal("5", page.QuerySelector("[data-needed]")!.TextContent);
        Assert.Contains("要看来源不明的人", page.QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_number_is_told_and_nothing_typed_is_lost()
    {
        var page = await site.Get("/year/selections?lang=en&from=some&others=-1&open=&intake=100001");

        Assert.Equal(4, page.QuerySelectorAll("[role=alert] li").Length);
        Assert.Equal("some", page.QuerySelector("#from")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("#answer"));
    }

    [Fact]
    public async Task Every_paper_of_the_list_opens()
    {
        var list = (await site.Get("/year/selections")).QuerySelectorAll("a[href^='/papers/']").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(46, list.Count);
        foreach (var address in list)
        {
            Assert.NotNull((await site.Get(address)).QuerySelector("article.paper"));
        }
    }
}
