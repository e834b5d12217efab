using System.Text;
using System.Text.RegularExpressions;
using UnionGovernance.Tests;

namespace UnionGovernance.Site.Tests;

/// <summary>The guide and the reference as plain pages: whole, without a link that leads nowhere, and with a word for every public member.</summary>
public sealed partial class SitePagesTests
{
    private static readonly Lazy<SitePages> _site = new(static () => SitePages.Of(RepositoryRoot.File()));

    private static readonly string[] _folders = ["guide", "decisions"];

    private static SitePages Site => _site.Value;

    [Fact]
    public void No_link_leads_nowhere_and_every_public_member_is_documented() => Assert.Empty(Site.Faults);

    [Fact]
    public void Every_page_of_the_guide_and_every_decision_is_a_page() =>
        Assert.All(
            _folders.SelectMany(static f => Directory.EnumerateFiles(RepositoryRoot.File("docs", f), "*.md").Where(static p => !p.Contains(".received.", StringComparison.Ordinal)).Select(p => $"{f}/{Path.GetFileNameWithoutExtension(p)}.html")),
            static page => Assert.True(Site.Files.ContainsKey(page), page));

    /// <summary>Whatever a page leads to within the site is there.</summary>
    [Fact]
    public void Whatever_a_page_leads_to_is_written()
    {
        var pages = Site.Files.Where(static f => f.Key.EndsWith(".html", StringComparison.Ordinal)).Select(static f => (f.Key, Text: Encoding.UTF8.GetString(f.Value))).ToList();

        Assert.NotEmpty(pages);
        foreach (var (page, text) in pages)
        {
            Assert.All(
                Links().Matches(text).Select(static m => m.Groups[1].Value).Where(static l => !l.Contains(':', StringComparison.Ordinal) && !l.StartsWith('#')),
                link => Assert.True(Site.Files.ContainsKey(Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(page)!, Uri.UnescapeDataString(link.Split('#')[0])))).Replace('\\', '/')), $"{page} → {link}"));
        }
    }

    [Fact]
    public void The_reference_has_a_page_a_namespace_and_a_place_a_type() =>
        Assert.All(
            Packages.All.SelectMany(static p => p.Assembly.GetExportedTypes()).Where(static t => !t.FullName!.Contains('<', StringComparison.Ordinal)),
            static type => Assert.Contains(Reference.Escape(Signature.Of(type)), Encoding.UTF8.GetString(Site.Files[$"reference/{type.Namespace}.html"]), StringComparison.Ordinal));

    /// <summary>Its programs are those that the check builds and runs, and nothing public is left out.</summary>
    [Fact]
    public void The_one_text_for_machines_has_every_program_and_every_public_member()
    {
        var text = Encoding.UTF8.GetString(Site.Files["llms.txt"]);

        Assert.All(Directory.EnumerateDirectories(RepositoryRoot.File("samples", "csharp")).SelectMany(static f => Directory.EnumerateFiles(f, "*.cs")), program =>
            Assert.Contains(File.ReadAllText(program).ReplaceLineEndings("\n").Trim(), text, StringComparison.Ordinal));
        Assert.All(Packages.All.SelectMany(static p => p.Assembly.GetExportedTypes()).Where(static t => !t.FullName!.Contains('<', StringComparison.Ordinal)), type =>
        {
            Assert.Contains($"\n{Signature.Of(type)}: ", text, StringComparison.Ordinal);
            Assert.All(Signature.MembersOf(type), member => Assert.Contains($"\n- {Signature.Of(member)}: ", text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_field_of_a_record_has_its_place()
    {
        var page = Encoding.UTF8.GetString(Site.Files["reference/fields.html"]);

        Assert.All(RecordFacts.All.Where(static f => f.JsonPointer.Split('/').Length == 3), fact => Assert.Contains($"<code>{fact.JsonPointer}</code>", page, StringComparison.Ordinal));
    }

    /// <summary>A page is read without asking anybody else for anything.</summary>
    [Fact]
    public void Nothing_is_fetched_from_elsewhere() =>
        Assert.All(Site.Files.Where(static f => f.Key.EndsWith(".html", StringComparison.Ordinal)), static f =>
        {
            var text = Encoding.UTF8.GetString(f.Value);
            Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("src=\"http", text, StringComparison.OrdinalIgnoreCase);
        });

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Links();
}
