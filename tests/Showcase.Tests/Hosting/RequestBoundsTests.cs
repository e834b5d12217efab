using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms.Entries;
using UnionGovernance.Showcase.Hosting;

namespace UnionGovernance.Showcase.Tests.Hosting;

/// <summary>How much may be asked at a time, and what is said to whoever asks for more. Over real connections where the server decides.</summary>
public sealed class RequestBoundsTests(Site site) : IDisposable
{
    private readonly WebApplicationFactory<Program> _factory = Made(static _ => { });

    public static TheoryData<string, string> Malformed { get; } = new()
    {
        { "text/plain", "school=虚构学院" },
        { "application/json", "{" },
        { "application/x-www-form-urlencoded", "%" },
        { "application/x-www-form-urlencoded", "%00=%00&%FF=%FE" },
        { "application/x-www-form-urlencoded", string.Join('&', Enumerable.Range(0, 20_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"a{i}=1"))) },
        { "application/x-www-form-urlencoded", new string('a', 5000) + "=1" },
        { "multipart/form-data", "--x" },
        { "multipart/form-data; boundary=", "--x" },
        { "multipart/form-data; boundary=" + new string('x', 500), "--x" },
        { "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nno end" },
        { "multipart/form-data; boundary=x", "nothing of a form" },
    };

    [Theory]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("BREW")]
    public async Task A_method_other_than_asking_and_posting_is_refused(string method)
    {
        using var client = site.Another();
        foreach (var address in (string[])["/", "/record", "/site.css", "/nowhere"])
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_post_that_is_no_form_is_answered_with_a_page_and_not_with_a_failure(string type, string body)
    {
        using var client = site.Another();
        foreach (var address in (string[])["/record", "/upload", "/charter", "/papers", "/year", "/congress/election"])
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            using var response = await client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
            Assert.InRange((int)response.StatusCode, 400, 499);
            Assert.NotNull((await Site.Read(response)).QuerySelector("main h1"));
        }
    }

    [Theory]
    [InlineData(RowsEntry.Most, HttpStatusCode.OK)]
    [InlineData(RowsEntry.Most + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(16_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_list_of_the_form_has_the_rows_that_a_page_can_show(int rows, HttpStatusCode status)
    {
        using var response = await site.Post(
            "/record",
            [("do", "show"), .. Enumerable.Range(0, rows).Select(static i => (string.Create(CultureInfo.InvariantCulture, $"members.list.{i}.name"), "某甲"))]);

        Assert.Equal(status, response.StatusCode);
        if (status != HttpStatusCode.OK)
        {
            Assert.Contains(
                RowsEntry.Most.ToString(CultureInfo.InvariantCulture), (await Site.Read(response)).QuerySelector("main [lang=zh-CN]")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_over_the_bound_gets_its_page()
    {
        using var client = Serve(_factory);
        using var content = new MultipartFormDataContent { { new ByteArrayContent(new byte[RequestBounds.MostBytes + 1]), "file", "record.json" } };
        using var response = await client.PostAsync(new Uri("/upload", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("16 MB", (await Site.Read(response)).QuerySelector("main [lang=zh-CN]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_does_not_say_what_it_is_even_where_it_understands_nothing()
    {
        using var client = Serve(_factory);
        using var response = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.False(response.Headers.Contains("Server"));

        using var connection = new TcpClient();
        await connection.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        await stream.WriteAsync("nonsense\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Server:", answer, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whoever begins a request and does not go on holds a connection as long as the bound says and no longer: in its headers as in its body. Here it says seconds.</summary>
    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n", 408)]
    [InlineData("POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000000\r\n\r\nschool=", 400)]
    public async Task A_request_that_does_not_go_on_is_closed(string begun, int status)
    {
        await using var hasty = Made(static s => s.PostConfigure<KestrelServerOptions>(static o =>
        {
            o.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(1);
            o.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(2));
        }));
        using var client = Serve(hasty);
        using var connection = new TcpClient();
        await connection.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(begun), TestContext.Current.CancellationToken);

        using var reader = new StreamReader(stream);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} "), await reader.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void For_whoever_does_not_go_on_the_site_waits_ten_seconds()
    {
        var limits = _factory.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;
        Assert.Equal((TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10)), (limits.RequestHeadersTimeout, limits.MinRequestBodyDataRate!.GracePeriod));
    }

    [Fact]
    public void A_file_that_is_sent_is_never_laid_on_disk()
    {
        var form = _factory.Services.GetRequiredService<IOptions<FormOptions>>().Value;
        Assert.True(form.MemoryBufferThreshold >= form.MultipartBodyLengthLimit);
        Assert.True(form.MultipartBodyLengthLimit > FileLimits.MostBytes);
    }

    [Fact]
    public async Task One_address_has_its_turns_and_others_have_theirs()
    {
        var limiter = _factory.Services.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter!;
        var leases = new List<RateLimitLease>();
        for (var i = 0; i < RequestBounds.AtOnce; i++)
        {
            leases.Add(limiter.AttemptAcquire(From("192.0.2.1")));
        }

        Assert.All(leases, static l => Assert.True(l.IsAcquired));
        Assert.False(limiter.AttemptAcquire(From("192.0.2.1")).IsAcquired);
        Assert.True(limiter.AttemptAcquire(From("192.0.2.2")).IsAcquired);

        var waiting = limiter.AcquireAsync(From("192.0.2.1"), cancellationToken: TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        leases[0].Dispose();
        Assert.True((await waiting).IsAcquired);
    }

    [Fact]
    public async Task Who_asks_too_much_at_once_is_told_so_on_a_page_and_when_to_come_again()
    {
        using var client = _factory.CreateClient();
        var limiter = _factory.Services.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter!;
        var ahead = Enumerable.Range(0, 4 * RequestBounds.AtOnce).Select(_ => limiter.AcquireAsync(From(null)).AsTask()).ToList();

        using var response = await client.GetAsync(new Uri("/rules", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter?.Delta);
        Assert.StartsWith("429", (await Site.Read(response)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        foreach (var one in ahead)
        {
            (await one).Dispose();
        }

        using var later = await client.GetAsync(new Uri("/rules", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    public void Dispose() => _factory.Dispose();

    private static DefaultHttpContext From(string? address)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        return context;
    }

    // On a port that is free: the site's own may be another's.
    private static WebApplicationFactory<Program> Made(Action<IServiceCollection> with) => new WebApplicationFactory<Program>().WithWebHostBuilder(
        b => b.UseSetting("Keys", string.Empty).UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0").ConfigureLogging(static l => l.ClearProviders()).ConfigureServices(with));

    private static HttpClient Serve(WebApplicationFactory<Program> site)
    {
        site.UseKestrel(0);
        site.StartServer();
        return site.CreateClient();
    }
}
