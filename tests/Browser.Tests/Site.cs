using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace UnionGovernance.Browser.Tests;

/// <summary>The Showcase on a free port, and Chromium where the machine has it.</summary>
public sealed class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    private static readonly string[] _flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where Chromium is, or nothing.</summary>
    public static string? Chromium { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
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
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = _flags });
        }
    }

    /// <summary>A page of a browser.</summary>
    /// <param name="scripts">Whether it runs scripts; a visitor's needs none.</param>
    /// <returns>The page. Where there is no Chromium the test is skipped, and says so.</returns>
    public async Task<IPage> OpenAsync(bool scripts = false)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium on the PATH; browser tests need one.");
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = ClientOptions.BaseAddress.ToString(),
            JavaScriptEnabled = scripts,
        });
        return await context.NewPageAsync();
    }

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
