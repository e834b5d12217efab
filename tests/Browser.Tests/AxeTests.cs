using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using UnionGovernance.Showcase.Tests;

namespace UnionGovernance.Browser.Tests;

/// <summary>What axe-core finds on one address of each kind of page. It sees contrast and names, not whether a page makes sense.</summary>
public sealed class AxeTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Addresses { get; } = [.. PageAddresses.All.Select(static p => p.Address)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_breaks_no_rule_of_axe(string address)
    {
        var page = await site.OpenAsync(scripts: true);
        await page.GotoAsync(address);

        var result = await page.RunAxe();

        Assert.Empty(string.Join(System.Environment.NewLine, result.Violations.SelectMany(static v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html}"))));
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
