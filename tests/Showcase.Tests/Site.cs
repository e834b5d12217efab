using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.Logging;
using UnionGovernance.Showcase.Tests;

[assembly: AssemblyFixture(typeof(Site))]

namespace UnionGovernance.Showcase.Tests;

/// <summary>The showcase as a browser sees it: over HTTP, as parsed documents. One for all tests, as it is one for all visitors.</summary>
public sealed class Site : IAsyncLifetime
{
    // Development, since that is where a trace would show first.
    private readonly WebApplicationFactory<Program> _factory = new WebApplicationFactory<Program>()
        .WithWebHostBuilder(static b => b.UseEnvironment("Development").UseSetting("Keys", string.Empty).ConfigureLogging(static l => l.ClearProviders()));

    public IServiceProvider Services => _factory.Services;

    public Site() => Client = _factory.CreateDefaultClient(new CookieContainerHandler(), new LanguageForgotten());

    /// <summary>A visitor who follows no redirect, and whose pages are Chinese unless their address says otherwise, whatever was asked for before.</summary>
    public HttpClient Client { get; }

    /// <summary>A visitor of their own, whose browser keeps what it is given.</summary>
    public HttpClient Remembering() => _factory.CreateClient();

    /// <summary>Another visitor, with cookies of their own.</summary>
    public HttpClient Another() => _factory.CreateClient(new() { AllowAutoRedirect = false });

    // With the cookie of forms from the start: two tests that both came for it would hold each the other's.
    public async ValueTask InitializeAsync() => await Token("/charter");

    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public async Task<IDocument> Get(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
        return await Read(response);
    }

    public Task<HttpResponseMessage> Post(string address, params (string Name, string Value)[] fields) => Post(address, address, fields);

    /// <summary>Sends a form that stands on one page to another.</summary>
    public async Task<HttpResponseMessage> Post(string page, string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", await Token(page))).Select(static f => KeyValuePair.Create(f.Item1, f.Item2)));
        return await Client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> PostFile(string address, byte[] bytes, string edition = "", string task = "assess", params (string Name, string Value)[] fields) =>
        PostFile(address, address, bytes, edition, task, fields);

    /// <summary>Sends a file from a form that stands on one page to another.</summary>
    public async Task<HttpResponseMessage> PostFile(string page, string address, byte[] bytes, string edition = "", string task = "assess", params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(await Token(page)), "__RequestVerificationToken" },
            { new StringContent(edition), "edition" },
            { new StringContent(task), "do" },
            { new ByteArrayContent(bytes), "file", "record.json" },
        };
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        return await Client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends files, each in the field of its name.</summary>
    public async Task<HttpResponseMessage> PostFiles(string page, string address, params (string Field, byte[] Bytes)[] files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var content = new MultipartFormDataContent { { new StringContent(await Token(page)), "__RequestVerificationToken" } };
        foreach (var (field, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), field, $"{field}.json");
        }

        return await Client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public static async Task<IDocument> Read(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _factory.DisposeAsync();
    }

    private async Task<string> Token(string address) =>
        (await Get(address)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    // Tests share a client and run in any order: what one reads in English must not turn the pages of the next.
    private sealed class LanguageForgotten : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (response.Headers.TryGetValues("Set-Cookie", out var set) && set.ToList() is var cookies && response.Headers.Remove("Set-Cookie"))
            {
                response.Headers.Add("Set-Cookie", cookies.Where(static c => !c.StartsWith("lang=", StringComparison.Ordinal)));
            }

            return response;
        }
    }
}
