namespace UnionGovernance.Site.Tests;

/// <summary>That documentation is whole is found out by looking: a type without a word, a parameter or a result without one is named.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void All_public_members_of_all_packages_are_documented()
    {
        Assert.All(Packages.All, static package =>
        {
            var said = Documentation.Of(package.Assembly);
            var types = package.Assembly.GetExportedTypes().Where(static t => !t.FullName!.Contains('<', StringComparison.Ordinal)).ToList();

            Assert.NotEmpty(types);
            Assert.Empty(types.SelectMany(said.Lacking));
        });
    }

    /// <summary>The tests' own types are documented nowhere, so that the question is seen to find what is not.</summary>
    [Fact]
    public void What_is_not_documented_is_named()
    {
        var lacking = Documentation.Of(typeof(UnionRecord).Assembly).Lacking(typeof(Bare)).ToList();

        Assert.Contains("T:UnionGovernance.Site.Tests.Bare", lacking);
        Assert.Contains("M:UnionGovernance.Site.Tests.Bare.Say(System.Collections.Generic.IEnumerable{System.Nullable{System.Int32}},System.String[])", lacking);
    }

    [Theory]
    [InlineData(typeof(Fact<int>), "Fact<int>")]
    [InlineData(typeof(int?), "int?")]
    [InlineData(typeof(IReadOnlyList<(string, int)>), "IReadOnlyList<(string, int)>")]
    public void A_type_is_written_as_in_code(Type type, string written) => Assert.Equal(written, Signature.Name(type));
}

/// <summary></summary>
public static class Bare
{
    public static int Say(IEnumerable<int?> numbers, string[] words) => numbers.Count() + words.Length;
}
