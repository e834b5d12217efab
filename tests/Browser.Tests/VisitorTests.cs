using Microsoft.Playwright;

namespace UnionGovernance.Browser.Tests;

/// <summary>Tests of what somebody does: each has visitors of its own, who leave when it ends. A page that stays open goes on working.</summary>
public abstract class VisitorTests(Site site) : IAsyncDisposable
{
    private readonly List<IBrowserContext> _visitors = [];

    protected async Task<IPage> OpenAsync(bool scripts = false)
    {
        _visitors.Add(await site.VisitAsync(scripts));
        return await _visitors[^1].NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors)
        {
            await visitor.CloseAsync();
        }

        GC.SuppressFinalize(this);
    }
}
