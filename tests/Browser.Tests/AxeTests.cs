using Deque.AxeCore.Commons;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using UnionGovernance.Showcase.Tests;

namespace UnionGovernance.Browser.Tests;

/// <summary>What axe-core finds on one address of each kind of page. It sees contrast and names, not whether a page makes sense.</summary>
public sealed class AxeTests(Site site, Tab tab) : IClassFixture<Tab>
{
    // Every rule is asked; of what keeps it nothing is told, and no selector is sought for each of thousands of elements, which takes most of the time.
    private const string Asked = "{ resultTypes: ['violations'], selectors: false }";

    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string> Addresses { get; } = [.. PageAddresses.All.Select(static p => p.Address)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_breaks_no_rule_of_axe(string address)
    {
        var page = await tab.ShowAsync(address, 1280, 720);

        // In one go: what the package does for frames of other origins opens a page for every page, and ours have no frames.
        await page.EvaluateAsync(_axe);
        Assert.Empty(await page.EvaluateAsync<string[]>($"async () => (await axe.run({Asked})).violations.flatMap((v) => v.nodes.map((n) => `${{v.id}}: ${{v.help}}: ${{n.html}}`))"));
    }

    [Fact]
    public void Every_kind_of_page_is_looked_at() =>
        Assert.Equal(
            site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(static e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
                .Select(static e => e.RoutePattern.RawText)
                .Where(static r => r != "Index")
                .Order(StringComparer.Ordinal),
            PageAddresses.All.Select(static p => p.Route));
}
