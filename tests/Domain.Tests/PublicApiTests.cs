using PublicApiGenerator;

namespace UnionGovernance.Tests;

public sealed class PublicApiTests
{
    /// <summary>The whole public API is one accepted file; a missing file fails.</summary>
    [Fact]
    public void The_public_api_is_the_accepted_one()
    {
        var api = typeof(UnionRecord).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false });

        Golden.Check(api + "\n", "tests", "Domain.Tests", "PublicApi.verified.txt");
    }

    /// <summary>What the domain may lean on: the framework and the time library; the template engine and the Markdown parser.</summary>
    [Fact]
    public void The_domain_references_the_framework_time_templates_and_Markdown_only() =>
        Assert.All(
            typeof(UnionRecord).Assembly.GetReferencedAssemblies(),
            reference => Assert.True(reference.Name!.StartsWith("System.", StringComparison.Ordinal) || reference.Name is "NodaTime" or "Scriban" or "Scriban.Signed" or "Markdig", reference.Name));
}
