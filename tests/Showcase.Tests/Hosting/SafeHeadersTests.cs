using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace UnionGovernance.Showcase.Tests.Hosting;

/// <summary>What every answer tells a browser, whatever was asked.</summary>
public sealed class SafeHeadersTests(Site site)
{
    private static readonly Uri _home = new("/", UriKind.Relative);

    public static TheoryData<string, string, HttpStatusCode> Answers { get; } = new()
    {
        { "GET", "/", HttpStatusCode.OK },
        { "HEAD", "/", HttpStatusCode.OK },
        { "GET", "/site.css", HttpStatusCode.OK },
        { "GET", "/assessment/full-university", HttpStatusCode.OK },
        { "GET", "/papers/charter/word", HttpStatusCode.OK },
        { "GET", "/nowhere", HttpStatusCode.NotFound },
        { "POST", "/record", HttpStatusCode.BadRequest },
        { "TRACE", "/", HttpStatusCode.MethodNotAllowed },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_tells_a_browser_to_be_careful(string method, string address, HttpStatusCode status)
    {
        using var response = await Send(site.Client, new HttpMethod(method), address);

        Assert.Equal(status, response.StatusCode);
        Assert.Contains("frame-ancestors 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_style_sheet_is_kept_as_long_as_its_address_stays()
    {
        var address = (await site.Get("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.Contains("?v=", address, StringComparison.Ordinal);

        using var kept = await Send(site.Client, HttpMethod.Get, address);
        Assert.Equal("public, max-age=31536000, immutable", Header(kept, "Cache-Control"));

        using var asked = await Send(site.Client, HttpMethod.Get, "/site.css");
        Assert.Equal("public, no-cache", Header(asked, "Cache-Control"));
    }

    [Fact]
    public async Task What_a_visitor_gave_is_kept_nowhere()
    {
        using var posted = await site.Post("/charter", ("do", "show"));
        Assert.Equal("no-store", Header(posted, "Cache-Control"));

        using var typed = await Send(site.Client, HttpMethod.Get, "/congress/quotas?unit=甲&students=12");
        Assert.Equal("no-store", Header(typed, "Cache-Control"));

        using var everybodys = await Send(site.Client, HttpMethod.Get, "/rules");
        Assert.Equal("no-cache", Header(everybodys, "Cache-Control"));
    }

    [Fact]
    public async Task Pages_and_papers_are_sent_compressed()
    {
        foreach (var address in (string[])["/rules", "/site.css", "/assessment/full-university", "/papers/charter/markdown"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        }
    }

    [Theory]
    [InlineData("https://union.example", true)]
    [InlineData("http://union.example", false)]
    public async Task A_browser_that_came_by_a_safe_way_is_told_to_come_so_again(string host, bool told)
    {
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(static b => b.UseEnvironment("Production").UseSetting("Keys", string.Empty));
        using var client = factory.CreateClient(new() { BaseAddress = new(host) });
        using var response = await client.GetAsync(_home, TestContext.Current.CancellationToken);

        Assert.Equal(told, response.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("http://union.example", HttpStatusCode.OK)]
    [InlineData("http://elsewhere.example", HttpStatusCode.BadRequest)]
    public async Task Where_hosts_are_named_no_other_is_answered(string host, HttpStatusCode status)
    {
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(static b => b.UseSetting("AllowedHosts", "union.example").UseSetting("Keys", string.Empty));
        using var client = factory.CreateClient(new() { BaseAddress = new(host) });
        using var response = await client.GetAsync(_home, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));
}
