using PublicApiGenerator;
using UnionGovernance.Tests;

namespace UnionGovernance.Extensions.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_accepted_one() =>
        Golden.Check(typeof(RecordJudge).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }) + "\n", "tests", "Extensions.Tests", "PublicApi.verified.txt");
}
