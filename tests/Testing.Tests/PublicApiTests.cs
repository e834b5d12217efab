using PublicApiGenerator;
using UnionGovernance.Tests;

namespace UnionGovernance.Testing.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_accepted_one() =>
        Golden.Check(typeof(Invented).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }) + "\n", "tests", "Testing.Tests", "PublicApi.verified.txt");
}
