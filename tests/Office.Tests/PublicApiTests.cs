using PublicApiGenerator;

namespace UnionGovernance.Office.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_accepted_one() =>
        Golden.Check(typeof(WordPaper).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }) + "\n", "tests", "Office.Tests", "PublicApi.verified.txt");
}
