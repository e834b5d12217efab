using DiffPlex.Renderer;
using PublicApiGenerator;

namespace UnionGovernance.Tests;

public sealed class PublicApiTests
{
    /// <summary>The whole public API is one accepted file; a missing file fails.</summary>
    [Fact]
    public void The_public_api_is_the_accepted_one()
    {
        var verified = RepositoryRoot.File("tests", "Domain.Tests", "PublicApi.verified.txt");
        var received = RepositoryRoot.File("tests", "Domain.Tests", "PublicApi.received.txt");
        var api = typeof(UnionRecord).Assembly
            .GeneratePublicApi(new() { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n") + "\n";
        var accepted = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : string.Empty;

        if (api == accepted)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, api);
        Assert.Fail(UnidiffRenderer.GenerateUnidiff(accepted, api, "accepted", "received"));
    }

    /// <summary>What the domain may lean on: the framework and the time library; later the template engine and the Markdown parser.</summary>
    [Fact]
    public void The_domain_references_the_framework_and_NodaTime_only() =>
        Assert.All(
            typeof(UnionRecord).Assembly.GetReferencedAssemblies(),
            reference => Assert.True(reference.Name!.StartsWith("System.", StringComparison.Ordinal) || reference.Name is "NodaTime", reference.Name));
}
