using Microsoft.Playwright;

namespace UnionGovernance.Browser.Tests;

/// <summary>After every act the page stands at its answer, which has the focus, without any script; and what has the focus is hidden by no bar.</summary>
public sealed class AnswerTests(Site site) : VisitorTests(site)
{
    private const string Focused = "document.activeElement.closest('#answer') !== null";
    private const string InSight = "(() => { const r = document.getElementById('answer').getBoundingClientRect(); return r.top >= -1 && r.top < innerHeight * 0.75; })()";

    [Theory]
    [InlineData("/seal/register", "main form button", 1280)]
    [InlineData("/seal/register", "main form button", 360)]
    [InlineData("/congress/quotas", "main form .actions button >> nth=0", 1280)]
    [InlineData("/congress/quotas", "main form .actions button >> nth=0", 360)]
    [InlineData("/congress/election", "#count .actions button >> nth=0", 1280)]
    [InlineData("/congress/election", "#count .actions button >> nth=0", 360)]
    public async Task The_page_stands_at_its_answer(string address, string button, int width)
    {
        var page = await OpenAsync();
        await page.SetViewportSizeAsync(width, 800);
        await page.GotoAsync(address);
        await page.EvaluateAsync("document.documentElement.dataset.left = ''");
        await page.Locator(button).ClickAsync();

        // The page that follows is the one that is not marked.
        await Assertions.Expect(page.Locator("html:not([data-left]) #answer:focus-within")).ToHaveCountAsync(1);
        Assert.True(await ComesTrueAsync(page, InSight), "The answer is off the screen.");
    }

    [Fact]
    public async Task A_year_is_started_and_an_act_entered_on_a_narrow_screen()
    {
        var page = await OpenAsync();
        await page.SetViewportSizeAsync(360, 800);
        await page.GotoAsync("/year");
        await page.Locator("main a[href='/year/start']").Last.ClickAsync();
        await page.GetByLabel("学校", new() { Exact = true }).FillAsync("虚构大学");
        await page.GetByLabel("组织", new() { Exact = true }).SelectOptionAsync("studentUnion");
        await page.GetByLabel("层级", new() { Exact = true }).SelectOptionAsync("school");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "学年", Exact = true }).FillAsync("2024-2025");
        await page.Locator("#start .actions button").ClickAsync();
        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync("学年已开启");
        Assert.True(await page.EvaluateAsync<bool>(Focused));

        await page.GetByRole(AriaRole.Button, new() { Name = "设立工作部门" }).ClickAsync();
        await page.Locator("[name='field.on']").FillAsync("2024-09-01");
        await page.Locator("[name='field.department']").FillAsync("学习部");
        await page.GetByRole(AriaRole.Button, new() { Name = "加一行" }).ClickAsync();

        await Assertions.Expect(page.Locator("tr#line-2")).ToContainTextAsync("学习部");
        Assert.True(await page.EvaluateAsync<bool>(InSight), "The answer is off the screen.");
        Assert.True(await page.EvaluateAsync<bool>(Focused), "The answer has no focus.");
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 360);
    }

    [Theory]
    [InlineData("/record")]
    [InlineData("/congress/election")]
    [InlineData("/year/acts/tookOffice")]
    public async Task The_bar_at_the_foot_hides_no_focus(string address)
    {
        var page = await OpenAsync();
        await page.SetViewportSizeAsync(1280, 700);
        await page.GotoAsync(address);
        for (var tab = 0; tab < 90; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            var hidden = await page.EvaluateAsync<string?>("""
                (() => {
                    const at = document.activeElement, bar = document.querySelector('form .actions'), a = at.getBoundingClientRect(), b = bar.getBoundingClientRect();
                    return at !== document.body && !bar.contains(at) && a.height > 0 && (a.top + a.bottom) / 2 > b.top && a.top < b.bottom && a.right > b.left && a.left < b.right && getComputedStyle(bar).position === 'sticky'
                        ? `${at.tagName} ${at.name} ${a.top}-${a.bottom}, bar ${b.top}` : null;
                })()
                """);
            Assert.Null(hidden);
        }
    }

    // A page that is still being laid out has not yet come to stand.
    private static async Task<bool> ComesTrueAsync(IPage page, string expression)
    {
        for (var times = 0; times < 600; times++)
        {
            if (await page.EvaluateAsync<bool>(expression))
            {
                return true;
            }

            await page.WaitForTimeoutAsync(100);
        }

        return false;
    }
}
