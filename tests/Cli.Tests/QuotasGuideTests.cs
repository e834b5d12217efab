using System.Text.RegularExpressions;
using NodaTime;
using UnionGovernance.Tests;

namespace UnionGovernance.Cli.Tests;

/// <summary>The guide's example, run.</summary>
public sealed partial class QuotasGuideTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_example_of_the_guide_gives_what_the_guide_prints()
    {
        var guide = File.ReadAllText(RepositoryRoot.File("docs", "guide", "quotas.md"));
        var blocks = Block().Matches(guide).Select(static m => (Kind: m.Groups[1].Value, Text: m.Groups[2].Value)).ToList();
        var file = Path.Combine(_folder.FullName, "congress.json");
        File.WriteAllText(file, blocks.Single(static b => b.Kind == "json").Text);

        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandLine.Run(["congress", "quota", file], new LocalDate(2025, 9, 1), output, error);
        Assert.Equal((0, string.Empty), (exit, error.ToString()));
        Assert.Equal(blocks.Single(static b => b.Kind.Length == 0).Text, output.ToString());
    }

    [GeneratedRegex("^```(\\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
