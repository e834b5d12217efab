using Microsoft.Playwright;

namespace UnionGovernance.Browser.Tests;

/// <summary>A tab in which one page is looked at after another, as if each were the first: to open a tab takes longer than to show a page.</summary>
public sealed class Tab(Site site) : IAsyncDisposable
{
    private readonly Dictionary<bool, IPage> _pages = [];

    /// <summary>Shows an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="width">How wide the window is, in pixels of CSS.</param>
    /// <param name="height">How high it is.</param>
    /// <param name="media">Whether it is shown or printed.</param>
    /// <param name="scripts">Whether scripts run.</param>
    /// <returns>The page, loaded.</returns>
    public async Task<IPage> ShowAsync(string address, int width, int height, Media media = Media.Screen, bool scripts = true)
    {
        if (!_pages.TryGetValue(scripts, out var page))
        {
            _pages[scripts] = page = await (await site.VisitAsync(scripts)).NewPageAsync();
        }
        else
        {
            await page.EvaluateAsync("sessionStorage.clear()");
            await page.Context.ClearCookiesAsync();
        }

        await page.SetViewportSizeAsync(width, height);
        await page.EmulateMediaAsync(new() { Media = media });
        await page.GotoAsync(address);
        return page;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages.Values)
        {
            await page.Context.CloseAsync();
        }
    }
}
