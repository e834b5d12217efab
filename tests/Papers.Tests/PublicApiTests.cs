using PublicApiGenerator;
using UnionGovernance.Papers;

namespace UnionGovernance.Tests.Papers;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_accepted_one() =>
        Golden.Check(typeof(Paper).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }) + "\n", "tests", "Papers.Tests", "PublicApi.verified.txt");

    /// <summary>What papers lean on beside the domain: the template engine and the Markdown parser.</summary>
    [Fact]
    public void Papers_reference_the_framework_the_domain_time_templates_and_Markdown_only() => Assert.All(
        typeof(Paper).Assembly.GetReferencedAssemblies(),
        reference => Assert.True(
            reference.Name!.StartsWith("System.", StringComparison.Ordinal) || reference.Name is "UnionGovernance" or "NodaTime" or "Scriban" or "Scriban.Signed" or "Markdig", reference.Name));
}
