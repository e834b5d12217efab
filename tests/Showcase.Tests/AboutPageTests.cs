using System.Diagnostics;

namespace UnionGovernance.Showcase.Tests;

/// <summary>The page about the site itself.</summary>
public sealed class AboutPageTests(Site site)
{
    /// <remarks>The version of an assembly is its major number alone, which is 0.0.0 for long.</remarks>
    [Fact]
    public async Task The_version_is_that_of_the_package()
    {
        var page = await site.Get("/about");
        var package = FileVersionInfo.GetVersionInfo(typeof(Editions.RuleBook).Assembly.Location).ProductVersion!.Split('+')[0];

        Assert.StartsWith("0.", package, StringComparison.Ordinal);
        Assert.NotEqual("0.0.0", package);
        Assert.Contains(page.QuerySelectorAll("dd"), d => d.TextContent == package);
    }
}
