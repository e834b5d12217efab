using System.Text.Json;
using System.Xml.Linq;

namespace UnionGovernance.Tests;

/// <summary>Every package that is restored, direct or not, was looked at: its version and its licence stand in THIRD-PARTY-NOTICES.md.</summary>
public sealed class ReviewedPackagesTests
{
    private static readonly string _packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    [Fact]
    public void What_is_restored_is_what_was_reviewed()
    {
        var restored = Locked("src").Concat(Locked("tests")).Select(static p => (p.Id, p.Version)).Distinct().Order().ToList();
        var reviewed = Reviewed().Select(static r => (r.Id, r.Version)).Order().ToList();

        Assert.Equal(restored, reviewed);
    }

    [Fact]
    public void What_is_shipped_stands_among_the_shipped()
    {
        var shipped = Locked("src").Where(static p => p.Project is "Cli" or "Showcase").Select(static p => p.Id).Distinct();
        var told = Reviewed().Where(static r => r.IsShipped).Select(static r => r.Id).ToHashSet();

        // Analyzers and what names the version work while compiling, and nothing of them is shipped.
        Assert.Equal(told.Order(StringComparer.Ordinal), shipped.Where(static id => id != "MinVer" && !id.Contains("Analyzers", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_licence_is_the_one_that_its_package_states() =>
        Assert.All(Reviewed(), static r => Assert.Equal((r.Id, r.Licence), (r.Id, LicenceOf(r.Id, r.Version))));

    [Fact]
    public void Nothing_is_shipped_under_a_licence_whose_text_does_not_stand_there()
    {
        var headings = Lines().Where(static l => l.StartsWith("## ", StringComparison.Ordinal)).Select(static l => l[3..]).ToHashSet();
        Assert.All(Reviewed().Where(static r => r.IsShipped), r => Assert.Contains(r.Licence, headings));
    }

    private static IEnumerable<(string Project, string Id, string Version)> Locked(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.File(folder), "packages.lock.json", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }))
        {
            var project = Path.GetFileName(Path.GetDirectoryName(file))!;
            using var locked = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var package in locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(static f => f.Value.EnumerateObject()))
            {
                if (package.Value.GetProperty("type").GetString() != "Project")
                {
                    yield return (project, package.Name, package.Value.GetProperty("resolved").GetString()!);
                }
            }
        }
    }

    private static IEnumerable<(string Id, string Version, string Licence, bool IsShipped)> Reviewed() =>
        Lines().Select(static l => l.Split(" | ", StringSplitOptions.TrimEntries))
            .Where(static c => c.Length >= 3 && c[0].StartsWith("| ", StringComparison.Ordinal) && c[0] != "| Package")
            .Select(static c => (c[0][2..], c[1], c[2].TrimEnd(' ', '|'), c.Length == 4));

    private static string[] Lines() => File.ReadAllLines(RepositoryRoot.File("THIRD-PARTY-NOTICES.md"));

    private static string LicenceOf(string id, string version)
    {
        var folder = Path.Combine(_packages, id.ToLowerInvariant(), version.ToLowerInvariant());
        var metadata = XDocument.Load(Directory.EnumerateFiles(folder, "*.nuspec").Single()).Root!.Elements().First(static e => e.Name.LocalName == "metadata");
        var licence = metadata.Elements().First(static e => e.Name.LocalName == "license");
        return licence.Attribute("type")!.Value == "expression" ? licence.Value : $"file {licence.Value}";
    }
}
