using Microsoft.Playwright;

namespace UnionGovernance.Browser.Tests;

/// <summary>With scripts a number that is turned is answered in place, and the tab keeps what was typed until it is forgotten.</summary>
public sealed class LiveTests(Site site) : VisitorTests(site)
{
    [Fact]
    public async Task A_number_is_turned_and_picture_and_verdict_change_in_place()
    {
        var page = await OpenAsync(scripts: true);
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("#try-says .word")).ToHaveTextAsync("不符合");

        await page.GetByText("是", new() { Exact = true }).First.ClickAsync();

        await Assertions.Expect(page.Locator("#try-says .word")).ToHaveTextAsync("符合");
        await Assertions.Expect(page.Locator("#try-tree svg title")).ToHaveTextAsync("工作人员不超过40人，学生多或校区多的学校不超过60人：符合");
        Assert.DoesNotContain("turned", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_put_back_after_a_slip_and_forgotten_when_asked()
    {
        var page = await OpenAsync(scripts: true);
        await page.GotoAsync("/check");
        await page.Locator("[name='structure.presidium.value']").FillAsync("6");
        await Assertions.Expect(page.Locator("#quick-sum")).ToContainTextAsync("1项不符合：主席团");

        await page.GotoAsync("/rules");
        await page.GotoAsync("/check");
        await page.Locator("[data-kept] [data-restore]").ClickAsync();
        await Assertions.Expect(page.Locator("[name='structure.presidium.value']")).ToHaveValueAsync("6");
        await Assertions.Expect(page.Locator("#quick-sum")).ToContainTextAsync("1项不符合：主席团");

        await page.GotoAsync("/check");
        await page.Locator("[data-kept] [data-forget]").ClickAsync();
        await page.GotoAsync("/check");
        await Assertions.Expect(page.Locator("[data-kept]")).ToBeHiddenAsync();
    }

    /// <summary>From home to one's own first verdict: two clicks and a number.</summary>
    [Fact]
    public async Task Without_scripts_a_number_is_judged_after_one_button()
    {
        var page = await OpenAsync();
        await page.GotoAsync("/");
        await page.Locator(".hero a.button").First.ClickAsync();
        await page.Locator("[name='structure.presidium.value']").FillAsync("6");
        await page.Locator("#quick .actions .noscript").ClickAsync();

        await Assertions.Expect(page.Locator("#quick-sum")).ToContainTextAsync("1项不符合：主席团");
    }

    /// <summary>A figure that is turned on a result stays a supposition until it is put into the record; then the record has it, and this tab keeps it.</summary>
    [Fact]
    public async Task A_supposed_figure_goes_into_the_record_when_it_is_asked_for()
    {
        var page = await OpenAsync(scripts: true);
        await page.GotoAsync("/next?structure.staff.value=45&structure.largeOrManyCampuses.value=false&do=assess&school=虚构大学");
        var tried = page.Locator("[data-rule='staff.headcount'] form.tried");
        await tried.Locator("[name='structure.staff.value']").FillAsync("38");
        await Assertions.Expect(tried.Locator(".says .word")).ToHaveTextAsync("符合");
        await tried.Locator("[data-take]").ClickAsync();

        await Assertions.Expect(page.Locator("#again input[name=record]")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("\"staff\": 38"));
        await page.GotoAsync("/papers");
        await Assertions.Expect(page.Locator(".whose [data-own-kept] [data-name]")).ToHaveTextAsync("虚构大学学生会");
    }
}
