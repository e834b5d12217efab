namespace UnionGovernance.Browser.Tests;

/// <summary>Each kind of page on the narrowest screen and on a wide one: nothing is scrolled sideways, and whatever is pressed is wide and high enough for a finger.</summary>
public sealed class SmallScreenTests(Tab tab) : IClassFixture<Tab>
{
    public static TheoryData<string> Addresses => AxeTests.Addresses;

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nothing_is_scrolled_sideways_at_320_pixels(string address)
    {
        var page = await tab.ShowAsync(address, 320, 700, scripts: false);

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);

        // A picture of a chain keeps its size, and lines of code their length: they scroll within their frames.
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('main .scroll')].filter((s) => s.checkVisibility() && s.scrollWidth > s.clientWidth + 1).map((s) => `${s.scrollWidth} ${s.outerHTML.slice(0, 120)}`)
            """));
    }

    /// <summary>A result's items stand side by side, as wide as their column and with their sign at its end; a phone shows two in a row.</summary>
    [Theory]
    [InlineData(320, 2)]
    [InlineData(360, 2)]
    [InlineData(1280, 6)]
    public async Task The_items_of_a_result_fill_their_columns(int width, int inARow)
    {
        var page = await tab.ShowAsync("/", width, 800);

        Assert.Equal(
            [inARow, 0],
            await page.EvaluateAsync<int[]>("""
                () => {
                  const items = [...document.querySelector('.cells').children];
                  const top = items[0].getBoundingClientRect().top;
                  return [items.filter((i) => i.getBoundingClientRect().top === top).length, items.filter((i) => i.clientWidth - i.firstElementChild.offsetWidth > 1).length];
                }
                """));
    }

    /// <summary>WCAG 2.2, 2.5.8: 24 by 24 pixels, but for a link within a line of text.</summary>
    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Whatever_is_pressed_is_24_pixels_wide_and_high(string address)
    {
        foreach (var width in (int[])[320, 1280])
        {
            var page = await tab.ShowAsync(address, width, 800);

            Assert.Empty(await page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                  .filter((e) => e.checkVisibility() && !e.closest('.unseen, .skip'))
                  .filter((e) => {
                    const target = (e.matches('[type=radio], [type=checkbox]') && e.closest('label')) || e;
                    const { width, height } = target.getBoundingClientRect();
                    const line = e.closest('p, li, td, th, dd, dt, figcaption, caption, h1, h2, h3, h4, article');
                    const inText = e.tagName === 'A' && getComputedStyle(e).display === 'inline' && line && line.textContent.trim() !== e.textContent.trim();
                    return width > 1 && !inText && (width < 23.5 || height < 23.5);
                  })
                  .map((e) => e.outerHTML.slice(0, 120))
                """));
        }
    }
}
