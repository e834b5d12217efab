using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using UnionGovernance.Browser.Tests;

[assembly: AssemblyFixture(typeof(Site))]

namespace UnionGovernance.Browser.Tests;

/// <summary>The Showcase on a free port, and Chromium where the machine has it: one of each for all tests.</summary>
public sealed class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    // How long anything is waited for, in milliseconds: what does not come at all is a fault, and what comes late on a busy machine is none.
    private const float Patience = 180_000;

    private static readonly string[] _flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // The whole browser draws its own window for every visitor, though nobody sees it; the shell draws pages alone.
    private static readonly string[] _names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where Chromium is, or nothing.</summary>
    public static string? Chromium { get; } = _names
        .SelectMany(static name => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Starts the site and the browser.</summary>
    /// <returns>When both stand.</returns>
    public async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        if (Chromium is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = _flags, Timeout = Patience });
            Assertions.SetDefaultExpectTimeout(Patience);
        }
    }

    /// <summary>A visitor of their own, who knows nothing of what others did.</summary>
    /// <param name="scripts">Whether their browser runs scripts; a visitor's needs none.</param>
    /// <returns>The visitor. Where there is no Chromium the test is skipped, and says so.</returns>
    public async Task<IBrowserContext> VisitAsync(bool scripts)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium on the PATH; browser tests need one.");
        var visitor = await _browser!.NewContextAsync(new() { BaseURL = ClientOptions.BaseAddress.ToString(), JavaScriptEnabled = scripts });
        visitor.SetDefaultTimeout(Patience);
        return visitor;
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureLogging(static l => l.ClearProviders());

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await base.DisposeAsync();
    }
}
