using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace UnionGovernance.Showcase.Tests.Hosting;

/// <summary>What outlives the server, and what does not: the keys of its forms; nothing of what was sent.</summary>
public sealed class FormKeysTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keys");

    [Fact]
    public async Task A_form_opened_before_a_restart_posts_after_it() => Assert.Equal(HttpStatusCode.OK, await PostAfterRestart(_folder.FullName));

    [Fact]
    public async Task Without_a_folder_a_form_lives_as_long_as_the_server() => Assert.Equal(HttpStatusCode.BadRequest, await PostAfterRestart(string.Empty));

    [Fact]
    public async Task A_folder_that_cannot_be_written_stops_nobody()
    {
        var file = Path.Combine(_folder.FullName, "file");
        await File.WriteAllTextAsync(file, string.Empty, TestContext.Current.CancellationToken);
        await using var server = Server(Path.Combine(file, "keys"));
        using var client = server.CreateClient();
        await Token(client);
    }

    [Fact]
    public async Task Only_the_server_enters_the_folder()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no modes of files.");
            return;
        }

        var folder = Path.Combine(_folder.FullName, "keys");
        await using var server = Server(folder);
        using var client = server.CreateClient();
        await Token(client);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        Assert.Single(Directory.GetFiles(folder, "key-*.xml"));
    }

    [Fact]
    public async Task A_log_holds_nothing_that_was_typed()
    {
        var log = new Log();
        await using var server = Server(string.Empty, l => l.AddProvider(log).SetMinimumLevel(LogLevel.Information));
        using var client = server.CreateClient();
        (await client.GetAsync(new Uri("/congress/quotas?unit=甲乙丙学院&students=12", UriKind.Relative), TestContext.Current.CancellationToken)).Dispose();
        (await client.GetAsync(new Uri("/nowhere?甲乙丙学院", UriKind.Relative), TestContext.Current.CancellationToken)).Dispose();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("school", "甲乙丙学院"), KeyValuePair.Create("__RequestVerificationToken", await Token(client))]);
        (await client.PostAsync(new Uri("/record", UriKind.Relative), form, TestContext.Current.CancellationToken)).Dispose();
        using var broken = new StringContent("甲乙丙学院");
        (await client.PostAsync(new Uri("/upload", UriKind.Relative), broken, TestContext.Current.CancellationToken)).Dispose();

        Assert.Contains(log.Lines, static l => l.StartsWith("GET /congress/quotas: 200 after ", StringComparison.Ordinal));
        Assert.Contains(log.Lines, static l => l.StartsWith("GET /error/{code:int?}: 404 after ", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, static l => l.Contains("甲乙丙", StringComparison.Ordinal) || l.Contains(Uri.EscapeDataString("甲乙丙"), StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static WebApplicationFactory<Program> Server(string keys, Action<ILoggingBuilder>? log = null) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(b => b.UseSetting("Keys", keys).ConfigureLogging(l =>
        {
            l.ClearProviders();
            log?.Invoke(l);
        }));

    private static async Task<HttpStatusCode> PostAfterRestart(string keys)
    {
        await using var before = Server(keys);
        using var opened = before.CreateClient(new() { HandleCookies = false });
        using var page = await opened.GetAsync(new Uri("/charter", UriKind.Relative), TestContext.Current.CancellationToken);
        var cookie = page.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var token = TokenIn(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        await using var after = Server(keys);
        using var client = after.CreateClient(new() { HandleCookies = false });
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("do", "show"), KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/charter", UriKind.Relative)) { Content = content };
        request.Headers.Add("Cookie", cookie);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static async Task<string> Token(HttpClient client) =>
        TokenIn(await client.GetStringAsync(new Uri("/charter", UriKind.Relative), TestContext.Current.CancellationToken));

    private static string TokenIn(string page) => Site.Parse(page).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private sealed class Log : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue(state.ToString()!);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        void IDisposable.Dispose()
        {
        }
    }
}
