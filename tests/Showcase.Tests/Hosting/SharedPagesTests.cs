using System.Net;

namespace UnionGovernance.Showcase.Tests.Hosting;

/// <summary>Which pages are kept for everybody: those that hold nothing of anybody's.</summary>
public sealed class SharedPagesTests(Site site)
{
    [Theory]
    [InlineData("/rules/presidium.size", true)]
    [InlineData("/assessment/xianning-2020", true)]
    [InlineData("/charter", false)]
    [InlineData("/year", false)]
    [InlineData("/record", false)]
    [InlineData("/rules/presidium.size?turned=1&structure.presidium.value=6", false)]
    [InlineData("/papers/charter/word", false)]
    public async Task A_page_is_kept_only_where_it_is_everybodys_alike(string address, bool isKept)
    {
        // The visitor has the cookie of a form already, so that no answer sets one any more.
        using var client = site.Another();
        (await client.GetAsync(new Uri("/charter", UriKind.Relative), TestContext.Current.CancellationToken)).Dispose();
        (await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Dispose();
        using var again = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, isKept), (again.StatusCode, again.Headers.Age is not null));
        Assert.Equal("DENY", Assert.Single(again.Headers.GetValues("X-Frame-Options")));
    }

    [Fact]
    public async Task A_kept_page_is_kept_in_each_language()
    {
        using var english = site.Another();
        (await english.GetAsync(new Uri("/rules?lang=en", UriKind.Relative), TestContext.Current.CancellationToken)).Dispose();
        using var chinese = site.Another();
        for (var times = 0; times < 2; times++)
        {
            Assert.Contains("<html lang=\"en\">", await english.GetStringAsync(new Uri("/rules", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.Contains("<html lang=\"zh-CN\">", await chinese.GetStringAsync(new Uri("/rules", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    /// <summary>A token belongs to one visitor; another's page never holds it.</summary>
    [Fact]
    public async Task Two_visitors_never_hold_the_same_token()
    {
        using var one = site.Another();
        using var other = site.Another();
        Assert.NotEqual(await Token(one), await Token(other));

        static async Task<string?> Token(HttpClient visitor)
        {
            await visitor.GetStringAsync(new Uri("/charter", UriKind.Relative), TestContext.Current.CancellationToken);
            return Site.Parse(await visitor.GetStringAsync(new Uri("/charter", UriKind.Relative), TestContext.Current.CancellationToken)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value");
        }
    }
}
