using Microsoft.Playwright;

namespace UnionGovernance.Browser.Tests;

/// <summary>What is printed of each kind of page: what is read, without what is pressed, within the paper's width.</summary>
public sealed class PrintTests(Tab tab) : IClassFixture<Tab>
{
    // What A4 leaves between margins of 18 mm, in pixels of CSS.
    private const int Width = 658;

    public static TheoryData<string> Addresses => AxeTests.Addresses;

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_prints_without_navigation_and_buttons_and_no_wider_than_the_paper(string address)
    {
        var page = await tab.ShowAsync(address, Width, 930, Media.Print);

        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('header.top, nav, .foot, .skip, button:not(.as-link), .button')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().width > 1).map((e) => e.outerHTML.slice(0, 100))
            """));
        Assert.Empty(await page.EvaluateAsync<string[]>($$"""
            [...document.querySelectorAll('main *')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > {{Width + 1}} && !e.closest('.unseen')).slice(0, 5).map((e) => `${e.getBoundingClientRect().right} ${e.outerHTML.slice(0, 100)}`)
            """));
        Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('main h1, main .paper')].some((e) => e.checkVisibility())"), "Nothing is left of the page.");
    }

    /// <summary>The browser makes pages of it, none of which is empty of text; a row of a table is never cut.</summary>
    [Theory]
    [InlineData("/assessment/full-university")]
    [InlineData("/papers/filing-form")]
    [InlineData("/papers/disclosure")]
    [InlineData("/congress")]
    public async Task A_row_of_a_table_is_not_cut_between_two_pages(string address)
    {
        var page = await tab.ShowAsync(address, 1280, 720, Media.Print, scripts: false);

        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main tr')].filter((r) => getComputedStyle(r).breakInside !== 'avoid').map((r) => r.outerHTML.slice(0, 100))"));
        Assert.NotEmpty(await page.PdfAsync(new() { PreferCSSPageSize = true }));
    }
}
