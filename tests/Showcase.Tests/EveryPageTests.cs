using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase.Tests;

public sealed class EveryPageTests(Site site)
{
    // What a kind of page shows for another sample, for another subject, and of nothing.
    private static readonly string[] _more =
    [
        "/assessment/xianning-2020", "/assessment/xianning-2020/congress.held", "/record", "/next", "/report/xianning-2020", "/papers/quota-table", "/papers/appraisal-summary", "/papers/disclosure", "/papers/charter", "/papers/seal-register-sheet",
    ];

    public static TheoryData<string> Pages { get; } = [.. PageAddresses.All.Select(static p => p.Address).Where(static a => a != PageAddresses.Nowhere), .. _more];

    public static TheoryData<string> Nowhere { get; } =
    [
        "/nowhere", "/assessment/nobody", "/assessment/xianning-2020/no.rule", "/assessment/figures-only?edition=no-edition",
        "/rules/no-edition", "/rules/no.rule", "/rules/source/Nothing", "/province?rule=no.rule", "/assessment/province-131", "/rules/staff.headcount?edition=no-edition", "/rules/compare?from=no-edition", "/report/nobody", "/report/nobody/markdown", "/year/acts/nothing",
        "/upload/nothing", "/papers/nothing", "/papers/nothing/word", "/seal/register?change=burn&entry=1",
    ];

    /// <summary>A page that is added is looked at by every test here, or this one says that it is not.</summary>
    [Fact]
    public void Every_page_is_among_them() => Assert.All(
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(static e => e.Metadata.GetMetadata<PageActionDescriptor>() is { ViewEnginePath: not "/Error" })
            .Select(static e => e.RoutePattern.RawText!)
            .Where(static r => r != "Index"),
        static r => Assert.Contains(r, PageAddresses.All.Select(static p => p.Route)));

    private static string InChinese(string address) => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=zh";

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_holds_one_script_of_the_site_and_no_style_of_its_own_and_asks_no_other_host(string address)
    {
        var page = await site.Get(address);
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("script:not([src^='/site.js']), script:not(:empty), style, [style], [onclick], [src^='http'], link[href^='http']"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_read_by_everyone(string address)
    {
        var page = await site.Get(InChinese(address));
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("a.skip[href='#main']"));
        Assert.NotNull(page.QuerySelector("main#main"));
        Assert.Single(page.QuerySelectorAll("main h1"));
        Assert.All(page.QuerySelectorAll("th"), static h => Assert.True(h.HasAttribute("scope")));
        Assert.All(
            page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea"),
            i => Assert.True(i.HasAttribute("aria-label") || i.Closest("label") is not null || page.QuerySelector($"label[for='{i.Id}']") is not null, i.OuterHtml));
        var ids = page.QuerySelectorAll("[id]").Select(static e => e.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_tells_browsers_to_be_careful(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.StartsWith(
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal);
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
    }

    /// <summary>Ids are for files and commands; they stand where a developer opens them, and in what a visitor sends and takes along. What a paper holds is the papers’ own.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_shows_no_id_of_a_rule_or_an_edition_and_no_place_in_a_file(string address)
    {
        var page = await site.Get(InChinese(address));
        foreach (var aside in page.QuerySelectorAll(".developers, textarea, main [role=status] code"))
        {
            aside.Remove();
        }

        var text = (page.QuerySelector("main .paper") is null ? page.QuerySelector("main")! : page.QuerySelector("main h1")!).TextContent;
        Assert.All(RuleBook.National.Editions, e => Assert.DoesNotContain(e.Id, text, StringComparison.Ordinal));
        Assert.All(RuleBook.National.Rules, r => Assert.DoesNotContain(r.Id, text, StringComparison.Ordinal));
        Assert.DoesNotMatch("(^|[^A-Za-z0-9/.])/[a-z][A-Za-z]+(/[A-Za-z0-9.-]+)+", text);
    }

    [Theory]
    [MemberData(nameof(Nowhere))]
    public async Task What_there_is_not_is_said_in_both_languages(string address)
    {
        var page = await site.Get(address, HttpStatusCode.NotFound);
        Assert.StartsWith("404", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelector("main [lang=zh-CN]")!.TextContent);
        Assert.NotEmpty(page.QuerySelector("main [lang=en]")!.TextContent);
    }

    [Fact]
    public async Task The_rule_book_lists_every_edition_and_every_option_of_a_charter()
    {
        var page = await site.Get("/rules");
        Assert.All(RuleBook.National.Editions, e => Assert.NotNull(page.QuerySelector($"a[href='/rules/{e.Id}']")));
        Assert.Equal(CharterOptions.All.Select(static o => o.Id), page.QuerySelectorAll("tr[data-option]").Select(static r => r.GetAttribute("data-option")));
    }

    /// <summary>The federation amended its constitution in July 2025; the yearly congress and the 1 % stand in the opinions themselves.</summary>
    [Fact]
    public async Task The_sources_say_what_each_document_says_and_where_it_was_seen()
    {
        var page = await site.Get("/sources?lang=zh");

        Assert.Equal(Provisions.All.Select(static p => p.Id), page.QuerySelectorAll("tr[data-provision]").Select(static r => r.GetAttribute("data-provision")));
        Assert.Contains("2025年7月修改过", page.QuerySelector("tr[data-provision=FED-01]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("qgxl.youth.cn", page.QuerySelector("tr[data-provision=CON-03]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty((await site.Get("/rules")).QuerySelectorAll("a[href='/sources']"));
    }

    [Fact]
    public async Task An_edition_lists_its_items_and_says_which_numbers_are_inferred()
    {
        var page = await site.Get("/rules/school-2021-2022?lang=en");
        Assert.Equal(
            School2021.Table.Items.Concat(RuleBook.National.OpinionsBeside(School2021.Table)).Select(static i => (i.Rule.Id, i.Attestation != Attestation.Seen)),
            page.QuerySelectorAll("tr[data-rule]").Select(static r => (r.GetAttribute("data-rule")!, r.TextContent.Contains("number inferred", StringComparison.Ordinal))));
    }
}
