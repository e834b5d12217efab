using PublicApiGenerator;
using UnionGovernance.Tests;

namespace UnionGovernance.Storage.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_accepted_one()
    {
        var api = typeof(Store).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false });

        Golden.Check(api + "\n", "tests", "Storage.Tests", "PublicApi.verified.txt");
    }

    [Fact]
    public void The_public_api_of_the_package_for_servers_is_the_accepted_one() =>
        Golden.Check(typeof(AnyStore).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }) + "\n", "tests", "Storage.Tests", "PublicApi.PostgreSql.verified.txt");

    /// <summary>Whoever keeps records in a file gets no driver of a server.</summary>
    [Fact]
    public void The_store_in_a_file_knows_nothing_of_a_server() =>
        Assert.DoesNotContain(typeof(Store).Assembly.GetReferencedAssemblies(), static a => a.Name!.Contains("Npgsql", StringComparison.OrdinalIgnoreCase));

    /// <summary>The store leans on the domain, and on nothing else of the project; nobody sees which mapper it uses.</summary>
    [Fact]
    public void The_store_references_the_domain_and_shows_no_mapper()
    {
        Assert.Equal(
            ["UnionGovernance"],
            typeof(Store).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("UnionGovernance", StringComparison.OrdinalIgnoreCase) || n == "union-governance"));
        Assert.All(
            typeof(Store).Assembly.GetExportedTypes().SelectMany(t => t.GetMembers()).OfType<System.Reflection.MethodInfo>().SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType)),
            t => Assert.False(t.Namespace?.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) ?? false, t.FullName));
    }
}
