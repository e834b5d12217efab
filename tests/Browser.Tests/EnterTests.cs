using Microsoft.Playwright;

namespace UnionGovernance.Browser.Tests;

/// <summary>Enter in a field does what the form is for. It never presses the button of the other language, though that stands first on the page.</summary>
public sealed class EnterTests(Site site) : VisitorTests(site)
{
    [Theory]
    [InlineData("/record", "input[name='school']")]
    [InlineData("/record?sample=full-university", "input[name='members.list.0.name']")]
    [InlineData("/charter", "#charter input[type=text], #charter input:not([type])")]
    [InlineData("/year/acts/tookOffice", "#act input:not([type=hidden])")]
    [InlineData("/year/chart", "#day input:not([type=hidden])")]
    [InlineData("/congress/quotas", "input[name=unit]", 1)]
    [InlineData("/congress/election", "input[name=candidate]")]
    public async Task Enter_keeps_the_language_and_what_was_typed(string address, string field, int most = 2)
    {
        var page = await OpenAsync();
        await page.GotoAsync(address);
        for (var times = 0; times < most; times++)
        {
            var input = page.Locator(field).First;
            var typed = await input.InputValueAsync();

            // The page that is left is marked, so that what is looked at next is the one that follows it.
            await page.Locator("html").EvaluateAsync("page => page.dataset.left = ''");
            await input.PressAsync("Enter");
            await page.Locator("html:not([data-left])").WaitForAsync(new() { State = WaitForSelectorState.Attached });

            Assert.Equal("zh-CN", await page.Locator("html").GetAttributeAsync("lang"));
            Assert.Equal(typed, await page.Locator(field).First.InputValueAsync());
        }
    }
}
