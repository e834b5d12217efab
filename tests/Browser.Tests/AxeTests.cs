using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace UnionGovernance.Browser.Tests;

/// <summary>What axe-core finds on one address of each kind of page. It sees contrast and names, not whether a page makes sense.</summary>
public sealed class AxeTests(Site site) : IClassFixture<Site>
{
    /// <summary>The page's route, and an address of it. A form is looked at with rows in it, a list with entries.</summary>
    private static readonly (string Route, string Address)[] _pages =
    [
        ("", "/"),
        ("about", "/about"),
        ("assessment/{sample}", "/assessment/full-university"),
        ("assessment/{sample}/{ruleId}", "/assessment/full-university/posts.permitted"),
        ("charter", "/charter"),
        ("check", "/check"),
        ("congress", "/congress"),
        ("congress/election", "/congress/election"),
        ("congress/quotas", "/congress/quotas"),
        ("congress/start", "/congress/start"),
        ("developers", "/developers"),
        ("error/{code:int?}", "/nowhere"),
        ("next", "/next?structure.staff.value=45"),
        ("papers", "/papers"),
        ("papers/{name}/{handler?}", "/papers/count-record-1"),
        ("province", "/province"),
        ("record", "/record?sample=full-university"),
        ("report/{sample}/{handler?}", "/report/full-university"),
        ("rules", "/rules"),
        ("rules/compare", "/rules/compare"),
        ("rules/source/{name}", "/rules/source/StructureRules"),
        ("rules/{editionId}", "/rules/school-2020"),
        ("rules/{ruleId:regex([.])}", "/rules/staff.headcount"),
        ("seal", "/seal"),
        ("seal/register", "/seal/register"),
        ("seal/verify", "/seal/verify"),
        ("sources", "/sources"),
        ("upload/{handler:regex(^(record|roster)$)?}", "/upload"),
        ("year", "/year"),
        ("year/activities", "/year/activities"),
        ("year/acts", "/year/acts"),
        ("year/acts/{word}", "/year/acts/tookOffice"),
        ("year/chart", "/year/chart"),
        ("year/satisfaction", "/year/satisfaction"),
        ("year/selections", "/year/selections"),
        ("year/start", "/year/start"),
    ];

    public static TheoryData<string> Addresses { get; } = [.. _pages.Select(static p => p.Address)];

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
            _pages.Select(static p => p.Route));
}
