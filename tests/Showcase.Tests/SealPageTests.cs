namespace UnionGovernance.Showcase.Tests;

public sealed class SealPageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_custody_page_says_who_keeps_the_seal_and_lists_every_use()
    {
        var page = await site.Get("/seal?lang=zh");

        Assert.Equal("专人保管", page.QuerySelector("[data-state=InCustody]")!.TextContent);
        Assert.Contains("陆清和", page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(7, page.QuerySelectorAll("tr[data-request]").Length);
        Assert.Contains("2024-12-06 18:00", page.QuerySelector("tr[data-entry='13']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/papers/seal-register-sheet", "/papers/seal-handover-record", "/papers/seal-loss-notice"], page.QuerySelectorAll("main ul a").Select(static a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task The_register_page_draws_a_link_an_entry_and_says_what_a_checkpoint_proves()
    {
        var page = await site.Get("/seal/register?lang=en");

        Assert.Equal(31, page.QuerySelectorAll("svg g[data-link].met").Length);
        Assert.Equal(30, page.QuerySelectorAll("svg path.joint").Length);
        Assert.Equal(["Undetermined", "Met"], page.QuerySelectorAll("[data-verdict]").Select(static v => v.GetAttribute("data-verdict")));
        Assert.Contains("the tail is not provable", page.QuerySelector("[data-verdict]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alter", "NotMet", "NotMet", 11)]
    [InlineData("delete", "NotMet", "NotMet", 11)]
    [InlineData("insert", "NotMet", "NotMet", 12)]
    [InlineData("replace", "NotMet", "NotMet", 12)]
    [InlineData("swap", "NotMet", "NotMet", 11)]
    [InlineData("repeat", "NotMet", "NotMet", 12)]
    [InlineData("cut", "Undetermined", "NotMet", 11)]
    [InlineData("rewrite", "Undetermined", "NotMet", 31)]
    public async Task A_tampered_copy_is_found(string change, string without, string with, int bad)
    {
        var page = await site.Get($"/seal/register?change={change}&entry=11&lang=zh");

        Assert.Equal([without, with], page.QuerySelectorAll("[data-verdict]").Select(static v => v.GetAttribute("data-verdict")));
        Assert.Contains($"第{bad}条", page.QuerySelectorAll("[data-verdict]")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(31, (await site.Get("/seal/register")).QuerySelectorAll("svg g[data-link].met").Length);
    }

    [Fact]
    public async Task The_last_entry_swapped_with_nothing_is_left_as_it_was() => Assert.Equal(
        ["Undetermined", "Met"],
        (await site.Get("/seal/register?change=swap&entry=31")).QuerySelectorAll("[data-verdict]").Select(static v => v.GetAttribute("data-verdict")));

    [Fact]
    public async Task Another_head_is_found_by_whoever_holds_a_checkpoint() => Assert.Equal(
        ["Undetermined", "NotMet"],
        (await site.Get("/seal/register?change=replace&entry=31")).QuerySelectorAll("[data-verdict]").Select(static v => v.GetAttribute("data-verdict")));

    [Theory]
    [InlineData("0")]
    [InlineData("32")]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData("<b>")]
    public async Task An_entry_that_the_register_lacks_is_asked_for_again_and_the_register_stays(string entry)
    {
        var page = await site.Get($"/seal/register?lang=zh&change=cut&entry={Uri.EscapeDataString(entry)}");

        Assert.Contains("没有这一条", page.QuerySelector("[role=alert]#entry-fault")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1–31", page.QuerySelector("#entry-fault")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(entry, page.QuerySelector("input[name=entry]")!.GetAttribute("value"));
        Assert.Equal(31, page.QuerySelectorAll("g[data-link]").Length);
    }

    [Fact]
    public async Task A_paper_of_the_seal_is_shown_and_taken_along()
    {
        Assert.Contains("公章移交记录", (await site.Get("/papers/seal-handover-record")).QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
        using var word = await site.Client.GetAsync(new Uri("/papers/seal-handover-record/word", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(word.IsSuccessStatusCode);
    }
}
