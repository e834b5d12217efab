using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace UnionGovernance.Tests.House;

/// <summary>What each package is and pulls in, printed in the guide from the projects and what was restored for them.</summary>
public sealed class PackagesGuideTests
{
    private static readonly string[] _projects = ["Domain", "Papers", "Office", "Storage", "Storage.PostgreSql", "Extensions", "Testing", "Cli"];

    [Fact]
    public void The_guide_says_what_each_package_brings()
    {
        var page = new StringBuilder("""
            # The packages

            This page is made from the projects and their lock files, and held by a test. *Brings* are all packages of others that are restored for whoever takes it,
            beyond those of the packages that it takes; of the shared framework of .NET and ASP.NET Core nothing is counted.

            | Package | Is | Takes | Brings |
            |---|---|---|---|

            """);
        foreach (var project in _projects)
        {
            var properties = Read(project).Descendants();
            var brings = Brought(project).Except(Siblings(project).SelectMany(Brought)).Order(StringComparer.OrdinalIgnoreCase).ToList();
            page.Append($"| `{Value("PackageId")}` | {Value("Description")} | {Or(Siblings(project).Select(static s => $"`{IdOf(s)}`"))} | {Or(brings)} |\n");
            string? Value(string name) => properties.FirstOrDefault(e => e.Name.LocalName == name)?.Value;
        }

        page.Append("""

            All are of one version and are upgraded together; `UnionGovernance.Storage.PostgreSql` insists on it. Versions are those of the repository's tags (`v1.2.3`); what is
            built between two says how many commits it is past the last, as `0.1.0-alpha.0.412`. Each package holds its licence, its changelog, an icon, the documentation of every
            public member, and has its symbols beside it. Whoever publishes says where the source is kept: `-p:RepositoryUrl=https://…`.

            """);
        Golden.Check(page.ToString(), "docs", "guide", "packages.md");
    }

    /// <summary>The core stays small: whoever judges unions gets two libraries.</summary>
    [Fact]
    public void The_core_brings_NodaTime_and_Ardalis_Specification_alone() =>
        Assert.Equal(["Ardalis.Specification", "NodaTime"], Brought("Domain").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_package_has_its_readme_and_nobody_pulls_in_a_server_who_keeps_a_file()
    {
        Assert.All(_projects, static p => Assert.True(File.Exists(RepositoryRoot.File("src", p, "README.md")), p));
        Assert.DoesNotContain(Brought("Storage"), static id => id.StartsWith("Npgsql", StringComparison.Ordinal));
        Assert.Contains(Brought("Storage.PostgreSql"), static id => id == "Npgsql");
    }

    private static string Or(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : "nothing";

    private static XElement Read(string project) => XElement.Load(RepositoryRoot.File("src", project, $"{project}.csproj"));

    private static string IdOf(string project) => Read(project).Descendants("PackageId").Single().Value;

    private static IEnumerable<string> Siblings(string project) =>
        Read(project).Descendants("ProjectReference").Select(static r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));

    // What is restored for a project for its own making, analyzers and the like, is nobody else's.
    private static HashSet<string> Brought(string project)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.File("src", project, "packages.lock.json")));
        var locked = file.RootElement.GetProperty("dependencies").EnumerateObject().First().Value;
        var brought = new HashSet<string>(StringComparer.Ordinal);
        var asked = new Queue<string>(
            Read(project).Descendants("PackageReference").Where(static r => r.Attribute("PrivateAssets") is null).Select(static r => r.Attribute("Include")!.Value)
                .Concat(Siblings(project).SelectMany(Brought)));
        while (asked.TryDequeue(out var id))
        {
            var package = locked.EnumerateObject().First(p => p.Name.Equals(id, StringComparison.OrdinalIgnoreCase));
            if (brought.Add(package.Name) && package.Value.TryGetProperty("dependencies", out var further))
            {
                foreach (var next in further.EnumerateObject())
                {
                    asked.Enqueue(next.Name);
                }
            }
        }

        return brought;
    }
}
