using System.Text;
using AngleSharp.Dom;
using UnionGovernance.Seals.Register;
using UnionGovernance.Tests;

namespace UnionGovernance.Showcase.Tests;

public sealed class SealPageTests(Site site)
{
    private const string Handover = "/papers/seal-handover-record";

    [Fact]
    public async Task The_custody_page_says_who_keeps_the_seal_and_lists_every_use()
    {
        var page = await site.Get("/seal?lang=zh");

        Assert.Equal("专人保管", page.QuerySelector("[data-state=InCustody]")!.TextContent);
        Assert.Contains("陆清和", page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(9, page.QuerySelectorAll("tr[data-request]").Length);
        Assert.Contains("2024-12-06 18:00", page.QuerySelector("tr[data-entry='13']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["seal-register-sheet", "seal-handover-record", "seal-loss-notice"],
            page.QuerySelectorAll("main ul a[href^='/papers/']").Select(static a => a.GetAttribute("href")!["/papers/".Length..]));
    }

    [Fact]
    public async Task The_register_page_draws_a_link_an_entry_and_says_what_a_checkpoint_proves()
    {
        var page = await site.Get("/seal/register?lang=en");

        Assert.Equal(37, page.QuerySelectorAll("svg g[data-link].met").Length);
        Assert.Equal(36, page.QuerySelectorAll("svg path.joint").Length);
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
    [InlineData("rewrite", "Undetermined", "NotMet", 37)]
    public async Task A_tampered_copy_is_found(string change, string without, string with, int bad)
    {
        var page = await site.Get($"/seal/register?change={change}&entry=11&lang=zh");

        Assert.Equal([without, with], page.QuerySelectorAll("[data-verdict]").Select(static v => v.GetAttribute("data-verdict")));
        Assert.Contains($"第{bad}条", page.QuerySelectorAll("[data-verdict]")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(37, (await site.Get("/seal/register")).QuerySelectorAll("svg g[data-link].met").Length);
    }

    [Fact]
    public async Task The_last_entry_swapped_with_nothing_is_left_as_it_was() => Assert.Equal(
        ["Undetermined", "Met"],
        (await site.Get("/seal/register?change=swap&entry=37")).QuerySelectorAll("[data-verdict]").Select(static v => v.GetAttribute("data-verdict")));

    [Fact]
    public async Task Another_head_is_found_by_whoever_holds_a_checkpoint() => Assert.Equal(
        ["Undetermined", "NotMet"],
        (await site.Get("/seal/register?change=replace&entry=37")).QuerySelectorAll("[data-verdict]").Select(static v => v.GetAttribute("data-verdict")));

    [Theory]
    [InlineData("0")]
    [InlineData("38")]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData("<b>")]
    public async Task An_entry_that_the_register_lacks_is_asked_for_again_and_the_register_stays(string entry)
    {
        var page = await site.Get($"/seal/register?lang=zh&change=cut&entry={Uri.EscapeDataString(entry)}");

        Assert.Contains("没有这一条", page.QuerySelector("[role=alert]#entry-fault")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1–37", page.QuerySelector("#entry-fault")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(entry, page.QuerySelector("input[name=entry]")!.GetAttribute("value"));
        Assert.Equal(37, page.QuerySelectorAll("g[data-link]").Length);
    }

    [Fact]
    public async Task A_paper_of_the_seal_is_shown_and_taken_along()
    {
        Assert.Contains("公章移交记录", (await site.Get(Handover)).QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
        using var word = await site.Client.GetAsync(new Uri($"{Handover}/word", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(word.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData(null, null, "Undetermined")]
    [InlineData("37", "head", "Met")]
    [InlineData("37", "HEAD in groups", "Met")]
    [InlineData("36", "head", "NotMet")]
    [InlineData("40", "head", "NotMet")]
    public async Task A_register_of_ones_own_is_verified_with_what_stands_on_the_paper(string? count, string? head, string verdict)
    {
        var printed = CheckpointFile.Read(await File.ReadAllBytesAsync(RepositoryRoot.File("samples", "seal", "union-checkpoint.json"), TestContext.Current.CancellationToken)).Value!.Head.ToString();
        var typed = head switch { null => null, "head" => printed, _ => string.Join(' ', printed.ToUpperInvariant().Chunk(4).Select(static g => new string(g))) };
        var page = await Verified(await Sample(), null, count, typed);

        Assert.Equal(verdict, page.QuerySelector("#answer [data-verdict]")!.GetAttribute("data-verdict"));
        Assert.Equal("虚构江南大学学生会", page.QuerySelector("#answer h2")!.TextContent);
        Assert.Equal(37, page.QuerySelectorAll("#answer svg g[data-link]").Length);
    }

    [Fact]
    public async Task A_broken_register_of_ones_own_names_its_first_bad_entry_and_the_chain_ends_there()
    {
        var lines = Encoding.UTF8.GetString(await Sample()).Split('\n');
        lines[11] = lines[11].Replace("\"copies\":", "\"copies\":9", StringComparison.Ordinal);
        var altered = await Verified(Encoding.UTF8.GetBytes(string.Join('\n', lines)), await Checkpoint());

        Assert.Contains("第12条", altered.QuerySelector("#answer [data-verdict=NotMet]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("12", Assert.Single(altered.QuerySelectorAll("#answer g[data-link].not-met")).GetAttribute("data-link"));

        lines[11] = "这一行读不出来";
        var unreadable = await Verified(Encoding.UTF8.GetBytes(string.Join('\n', lines)), null);
        Assert.Contains("第12条", unreadable.QuerySelector("#answer [data-verdict=NotMet]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(11, unreadable.QuerySelectorAll("#answer g[data-link].met").Length);
    }

    [Fact]
    public async Task What_is_no_register_or_no_checkpoint_is_asked_for_again_and_what_was_typed_stays()
    {
        Assert.NotNull((await Verified([], null)).QuerySelector("[role=alert]"));
        Assert.Equal("NotMet", (await Verified("随便什么"u8.ToArray(), null)).QuerySelector("#answer [data-verdict]")!.GetAttribute("data-verdict"));

        var half = await Verified(await Sample(), null, "37", "0123");
        Assert.Contains("64个", half.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("37", "0123"), (half.QuerySelector("#count")!.GetAttribute("value"), half.QuerySelector("#head")!.GetAttribute("value")));
        Assert.Null(half.QuerySelector("#answer"));

        Assert.NotNull((await Verified(await Sample(), "{}"u8.ToArray())).QuerySelector("[role=alert] li"));
    }

    private static Task<byte[]> Sample() => File.ReadAllBytesAsync(RepositoryRoot.File("samples", "seal", "union-seal.jsonl"), TestContext.Current.CancellationToken);

    private static Task<byte[]> Checkpoint() => File.ReadAllBytesAsync(RepositoryRoot.File("samples", "seal", "union-checkpoint.json"), TestContext.Current.CancellationToken);

    private async Task<IDocument> Verified(byte[] register, byte[]? checkpoint, string? count = null, string? head = null)
    {
        var form = await site.Get("/seal/verify?lang=zh");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(register), "register", "register.jsonl" },
            { new StringContent(count ?? string.Empty), "count" },
            { new StringContent(head ?? string.Empty), "head" },
        };
        if (checkpoint is not null)
        {
            content.Add(new ByteArrayContent(checkpoint), "checkpoint", "checkpoint.json");
        }

        using var response = await site.Client.PostAsync(new Uri("/seal/verify", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await Site.Read(response);
    }
}
