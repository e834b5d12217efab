namespace UnionGovernance.Showcase.Tests;

/// <summary>Every page of the sample says that it is the sample's and leads to one's own; every page of one's own says so, keeps its own navigation, and leads back.</summary>
public sealed class WhoseTests(Site site)
{
    private const string Quick = "/next?structure.staff.value=45&structure.largeOrManyCampuses.value=false&do=assess&lang=zh";
    private const string Year = """{"act":"open","record":{"school":"虚构海东大学","kind":"studentUnion","level":"school","academicYear":"2024-2025","asOf":"2025-06-30"}}""";

    [Theory]
    [InlineData("/assessment/full-university", "/check")]
    [InlineData("/assessment/province-7", "/check")]
    [InlineData("/assessment/full-university/posts.permitted", "/check")]
    [InlineData("/report/full-university", "/check")]
    [InlineData("/papers", "/check")]
    [InlineData("/papers/count-record-1", "/check")]
    [InlineData("/congress", "/congress/start")]
    [InlineData("/year", "/year/start")]
    [InlineData("/year/chart", "/year/start")]
    [InlineData("/year/selections", "/year/start")]
    [InlineData("/year/activities", "/year/start")]
    [InlineData("/year/satisfaction", "/year/start")]
    [InlineData("/year/acts", "/year/start")]
    [InlineData("/seal", "/seal/verify")]
    [InlineData("/seal/register", "/seal/verify")]
    public async Task A_page_of_the_sample_leads_to_ones_own(string address, string own)
    {
        foreach (var (language, tag) in new[] { ("zh", "样例"), ("en", "Sample") })
        {
            var bar = Assert.Single((await site.Get($"{address}?lang={language}")).QuerySelectorAll(".whose"));

            Assert.Equal(tag, bar.QuerySelector(".tag.sample")!.TextContent);
            Assert.NotNull(bar.QuerySelector($"a[href='{own}']"));
            Assert.Empty(bar.QuerySelectorAll("button"));
        }
    }

    [Fact]
    public async Task A_record_of_ones_own_has_a_bar_of_its_own_from_result_to_paper_and_back()
    {
        var result = await site.Get($"{Quick}&school=虚构海东大学");
        var record = result.QuerySelector("#again input[name=record]")!.GetAttribute("value")!;
        using var listed = await site.Post("/record", "/papers?lang=zh", ("record", record), ("do", "papers"));
        using var shown = await site.Post("/record", "/papers?lang=zh", ("record", record), ("show", "自评报告-虚构海东大学学生会"));

        Assert.StartsWith($"{result.QuerySelector("h1")!.TextContent} · 虚构海东大学", result.Title, StringComparison.Ordinal);
        foreach (var page in new[] { result, await Site.Read(listed), await Site.Read(shown) })
        {
            var bar = Assert.Single(page.QuerySelectorAll(".whose"));
            Assert.StartsWith("我校虚构海东大学学生会", bar.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(["看结论", "填写", "继续填全", "文书", "存成文件", "看样例"], bar.QuerySelectorAll("nav li").Select(static l => l.TextContent.Trim()));
            Assert.All(bar.QuerySelectorAll("button"), b => Assert.NotNull(page.QuerySelector($"form#{b.GetAttribute("form")} input[name=record]")));
            Assert.NotNull(bar.QuerySelector("a[href='/assessment/full-university']"));
        }
    }

    [Theory]
    [InlineData("/year")]
    [InlineData("/year/chart")]
    [InlineData("/year/acts")]
    public async Task A_year_of_ones_own_has_a_bar_of_its_own(string address)
    {
        using var response = await site.Post("/year/start", $"{address}?lang=zh", ("year", Year), ("do", "show"));
        var bar = Assert.Single((await Site.Read(response)).QuerySelectorAll(".whose"));

        Assert.Null(bar.QuerySelector(".sample"));
        Assert.StartsWith("我校虚构海东大学学生会", bar.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(bar.QuerySelector("a[href='/year']"));
    }

    /// <summary>Whoever gave no name is asked for it where the papers are, and every paper bears it.</summary>
    [Theory]
    [InlineData("zh", "我校")]
    [InlineData("en", "our university")]
    public async Task The_papers_of_a_check_without_a_name_ask_for_it(string language, string none)
    {
        var result = await site.Get(Quick.Replace("lang=zh", $"lang={language}", StringComparison.Ordinal));
        var record = result.QuerySelector("#again input[name=record]")!.GetAttribute("value")!;
        Assert.Contains(none, record, StringComparison.Ordinal);

        using var asked = await site.Post("/record", "/papers?lang=zh", ("record", record), ("do", "papers"));
        var page = await Site.Read(asked);
        Assert.Equal(["school"], page.QuerySelectorAll("section.notice input").Select(static i => i.GetAttribute("name")));

        using var named = await site.Post("/record", "/papers?lang=zh", ("record", record), ("school", "虚构海东大学"), ("do", "papers"));
        page = await Site.Read(named);
        Assert.Empty(page.QuerySelectorAll("section.notice input"));
        Assert.All(page.QuerySelectorAll("tr[data-paper]"), static r => Assert.EndsWith("-虚构海东大学学生会", r.GetAttribute("data-paper")!, StringComparison.Ordinal));
        Assert.Contains("虚构海东大学", page.QuerySelector("#own input[name=record]")!.GetAttribute("value")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_none_is_told_where_it_was_typed()
    {
        var record = (await site.Get(Quick)).QuerySelector("#again input[name=record]")!.GetAttribute("value")!;
        using var named = await site.Post("/record", "/papers?lang=zh", ("record", record), ("school", new string('长', 500)), ("do", "papers"));
        var page = await Site.Read(named);

        Assert.NotEmpty(page.QuerySelector("section.notice [role=alert]")!.TextContent.Trim());
        Assert.Equal(500, page.QuerySelector("section.notice input[name=school]")!.GetAttribute("value")!.Length);
    }

    /// <summary>The quick check asks for the name, the level and the year, and says of each what cannot be.</summary>
    [Fact]
    public async Task The_quick_check_takes_a_name_and_tells_of_a_year_that_is_none()
    {
        var page = await site.Get("/check?school=虚构海东大学&level=college&college=文学院&academicYear=今年&lang=zh");

        Assert.Equal("虚构海东大学", page.QuerySelector("#quick [name=school]")!.GetAttribute("value"));
        Assert.Equal("文学院", page.QuerySelector("#quick [name=college]")!.GetAttribute("value"));
        Assert.Equal("今年", page.QuerySelector("#quick [name=academicYear]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("#q-year-fault"));
        Assert.Null((await site.Get("/check?lang=zh")).QuerySelector("#quick [name=school]")!.GetAttribute("value"));
        Assert.NotNull((await site.Get("/check?college=文学院&lang=zh")).QuerySelector("#q-college-fault"));
    }

    /// <summary>A figure that is tried on a result is supposed only, and the page says so; it goes into the record where that is asked for, and so into the papers.</summary>
    [Fact]
    public async Task What_is_supposed_is_said_to_be_so_and_goes_into_the_record_when_asked()
    {
        var result = await site.Get(Quick);
        var tried = result.QuerySelector("[data-rule='staff.headcount'] form.tried")!;
        Assert.Contains("这是假设：文书仍按记录里的数写", tried.TextContent, StringComparison.Ordinal);
        var take = tried.QuerySelector("button[data-take]")!;
        Assert.Equal(("again", "/next", "assess"), (take.GetAttribute("form"), take.GetAttribute("formaction"), take.GetAttribute("value")));
        Assert.Null((await site.Get("/assessment/full-university")).QuerySelector("[data-take]"));

        var record = result.QuerySelector("#again input[name=record]")!.GetAttribute("value")!;
        using var changed = await site.Post("/record", "/next?lang=zh", ("record", record), ("do", "assess"), ("turned", "1"), ("structure.staff.value", "38"), ("structure.largeOrManyCampuses.value", "false"));
        Assert.Contains("\"staff\": 38", (await Site.Read(changed)).QuerySelector("#again input[name=record]")!.GetAttribute("value")!, StringComparison.Ordinal);
    }
}
