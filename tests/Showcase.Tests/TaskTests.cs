using System.Net;
using System.Text;
using AngleSharp.Dom;

namespace UnionGovernance.Showcase.Tests;

/// <summary>
/// Every task that home offers, done from home by following its links and sending its forms as they stand on the page: what a browser without scripts does. Each ends
/// with an answer or a file.
/// </summary>
public sealed class TaskTests(Site site)
{
    private readonly HttpClient _visitor = site.Another();

    [Fact]
    public async Task One_checks_a_union_by_four_numbers_and_prints_its_papers()
    {
        var check = await Follow(0);
        var answered = await Sent(check, "#quick", null, ("structure.staff.value", "45"), ("structure.presidium.value", "6"), ("structure.departments.value", "6"), ("structure.largeOrManyCampuses.value", "false"));
        Assert.Equal("2项不符合：人员、主席团；2项无法判定：召开学代会、述职评议。", answered.QuerySelector("#quick-sum")!.TextContent);

        var result = await Sent(answered, "#quick", "#quick button[value=assess]");
        Assert.StartsWith("2项不符合：人员、主席团", result.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        var papers = await Sent(result, "#again", "button[value=papers]");
        Assert.NotEmpty(papers.QuerySelectorAll("tr[data-paper]"));
        Assert.Contains("45人", (await Sent(papers, "#own", "tr[data-paper] button[name=show]")).QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_writes_a_charter_and_takes_it_along()
    {
        var charter = await Follow(1);
        Assert.Contains("第一条", (await Sent(charter, "#charter", "button[value=show]")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(".docx", await Taken(charter, "#charter", "button[value=word]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_shares_the_seats_and_takes_the_table_along()
    {
        var seats = await Follow(2);
        Assert.NotEmpty((await Sent(seats, "form.calculator", null)).QuerySelectorAll("tr[data-unit]"));
        Assert.EndsWith(".csv", await Taken(seats, "form.calculator", "button[value=table]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_counts_an_election_and_takes_the_table_along()
    {
        var count = await Follow(3);
        Assert.NotEmpty((await Sent(count, "#count", null)).QuerySelectorAll("tr[data-candidate]"));
        Assert.EndsWith(".csv", await Taken(count, "#count", "button[value=table]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_reads_a_paper_and_takes_it_along()
    {
        var papers = await Follow(4);
        var paper = await Get(papers.QuerySelector("tr[data-paper] a")!.GetAttribute("href")!);
        Assert.NotNull(paper.QuerySelector("article.paper h1"));

        using var word = await _visitor.GetAsync(new Uri(paper.QuerySelector("a[href$='/word']")!.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.EndsWith(".docx", word.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_has_a_register_of_a_seal_verified()
    {
        var verify = await Follow(5);
        var register = await File.ReadAllTextAsync(UnionGovernance.Tests.RepositoryRoot.File("samples", "seal", "union-seal.jsonl"), TestContext.Current.CancellationToken);
        Assert.NotNull((await WithFile(verify, register)).QuerySelector("#answer [data-verdict=Undetermined]"));

        var changed = register.Replace("陆清和", "陆青和", StringComparison.Ordinal);
        Assert.NotNull((await WithFile(verify, changed)).QuerySelector("#answer [data-verdict=NotMet]"));
    }

    private async Task<IDocument> Follow(int card) => await Get((await Get("/?lang=zh")).QuerySelectorAll(".tasks a")[card].GetAttribute("href")!);

    private async Task<IDocument> Get(string address)
    {
        using var response = await _visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await Answer(response);
    }

    private async Task<IDocument> Sent(IDocument page, string form, string? button, params (string Name, string Value)[] typed)
    {
        using var response = await Send(page, form, button, typed);
        return await Answer(response);
    }

    private async Task<string> Taken(IDocument page, string form, string button)
    {
        using var response = await Send(page, form, button);
        return response.Content.Headers.ContentDisposition!.FileNameStar!;
    }

    private async Task<IDocument> WithFile(IDocument page, string register)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(register)), "register", "register.jsonl" },
        };
        using var response = await _visitor.PostAsync(new Uri("/seal/verify", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await Answer(response);
    }

    // A field's own address and method, or those of the button that is pressed.
    private Task<HttpResponseMessage> Send(IDocument page, string form, string? button, params (string Name, string Value)[] typed)
    {
        var (sent, pressed) = (page.QuerySelector(form)!, button is null ? null : page.QuerySelector(button)!);
        var address = (pressed?.GetAttribute("formaction") ?? sent.GetAttribute("action")!).Split('#')[0];
        List<KeyValuePair<string, string>> fields = [.. FilledForm.Of(sent, "show").Where(f => f.Key != "do" && !typed.Any(t => t.Name == f.Key)), .. typed.Select(static t => KeyValuePair.Create(t.Name, t.Value))];
        if (pressed?.GetAttribute("name") is { } name)
        {
            fields.Add(new(name, pressed.GetAttribute("value")!));
        }

        return sent.GetAttribute("method") == "get"
            ? _visitor.GetAsync(new Uri($"{address}?{string.Join('&', fields.Select(static f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"))}", UriKind.Relative), TestContext.Current.CancellationToken)
            : _visitor.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);
    }

    private static async Task<IDocument> Answer(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Site.Read(response);
    }
}
