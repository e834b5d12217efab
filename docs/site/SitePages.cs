using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace UnionGovernance.Site;

/// <summary>The guide, the decisions, the readmes, the reference and llms.txt as plain pages, and what in them does not hold together.</summary>
internal sealed partial class SitePages
{
    private static readonly MarkdownPipeline _markdown = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private static readonly string[] _folders = ["docs/guide", "docs/decisions"];

    private readonly string _root;
    private readonly Dictionary<string, (string Title, MarkdownDocument Document)> _pages = new(StringComparer.Ordinal);

    private SitePages(string root) => _root = root;

    /// <summary>The files by their place in the site.</summary>
    public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Links that lead nowhere, anchors that are not there, public members without a word.</summary>
    public List<string> Faults { get; } = [];

    public static SitePages Of(string root)
    {
        var site = new SitePages(root);
        site.ReadPages();
        site.WritePages();
        var reference = new Reference(root);
        foreach (var (path, title, html) in reference.Pages)
        {
            site.Put(path, Layout.Of(title, html, Depth(path)));
        }

        site.Put("reference/fields.html", Layout.Of("The fields of a record", Reference.Fields, "../"));
        site.Put("llms.txt", reference.Llms);
        site.Faults.AddRange(reference.Undocumented.Select(static id => $"{id} is not wholly documented"));
        return site;
    }

    private void ReadPages()
    {
        var pages = _folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(_root, f), "*.md")).Where(static f => !f.Contains(".received.", StringComparison.Ordinal))
            .Append(Path.Combine(_root, "README.md")).Append(Path.Combine(_root, "README.zh-CN.md")).Append(Path.Combine(_root, "CHANGELOG.md"))
            .Concat(Packages.All.Select(p => Path.Combine(_root, "src", p.Folder, "README.md")));
        foreach (var file in pages)
        {
            var document = Markdown.Parse(File.ReadAllText(file), _markdown);
            var title = document.OfType<HeadingBlock>().FirstOrDefault(static h => h.Level == 1) is { Inline: { } inline } ? Words(inline) : Path.GetFileNameWithoutExtension(file);
            _pages[Path.GetRelativePath(_root, file).Replace('\\', '/')] = (title, document);
        }
    }

    private void WritePages()
    {
        foreach (var (path, (title, document)) in _pages)
        {
            foreach (var link in document.Descendants<LinkInline>().ToList())
            {
                Lead(path, link);
            }

            Put(Place(path), Layout.Of(title, document.ToHtml(_markdown), Depth(Place(path))));
        }

        foreach (var (folder, depth) in new[] { ("docs/guide/pictures", SearchOption.AllDirectories), ("docs", SearchOption.TopDirectoryOnly) })
        {
            foreach (var picture in Directory.EnumerateFiles(Path.Combine(_root, folder), "*", depth).Where(static f => Path.GetExtension(f) is ".png" or ".svg"))
            {
                Files[Path.GetRelativePath(_root, picture).Replace('\\', '/')[5..]] = File.ReadAllBytes(picture);
            }
        }

        var index = new StringBuilder("<h1>UnionGovernance</h1>\n<p><a href=\"README.html\">About</a> · <a href=\"README.zh-CN.html\">中文</a> · <a href=\"guide/start.html\">Ten minutes to a first verdict</a> · <a href=\"guide/start.zh-CN.html\">十分钟得到第一个结论</a> · <a href=\"reference/index.html\">Reference</a> · <a href=\"reference/fields.html\">The fields of a record</a> · <a href=\"llms.txt\">llms.txt</a></p>\n");
        foreach (var (heading, folder) in new[] { ("Guide", "docs/guide/"), ("Decisions", "docs/decisions/"), ("Packages", "src/") })
        {
            index.Append($"<h2>{heading}</h2>\n<ul>\n");
            foreach (var (path, (title, _)) in _pages.Where(p => p.Key.StartsWith(folder, StringComparison.Ordinal)).OrderBy(static p => p.Key, StringComparer.Ordinal))
            {
                index.Append($"<li><a href=\"{Place(path)}\">{Reference.Escape(title)}</a></li>\n");
            }

            index.Append("</ul>\n");
        }

        Put("index.html", Layout.Of("UnionGovernance", index.ToString(), string.Empty));
    }

    // A page that the site has is led to there; a file of the repository that it has not keeps its words and loses its link.
    private void Lead(string from, LinkInline link)
    {
        if (link.Url is not { Length: > 0 } url || Elsewhere().IsMatch(url))
        {
            return;
        }

        var (target, anchor) = url.Split('#') is [var before, var after] ? (before, after) : (url, string.Empty);
        var path = target.Length == 0 ? from : Path.GetRelativePath(_root, Path.GetFullPath(Path.Combine(_root, Path.GetDirectoryName(from)!, target))).Replace('\\', '/');
        if (_pages.TryGetValue(path, out var page))
        {
            if (anchor.Length > 0 && !page.Document.Descendants<HeadingBlock>().Any(h => h.GetAttributes().Id == anchor))
            {
                Faults.Add($"{from}: {url} has no such heading");
            }

            link.Url = Path.GetRelativePath(Path.Combine("/", Path.GetDirectoryName(Place(from))!), Path.Combine("/", Place(path))).Replace('\\', '/') + (anchor.Length > 0 ? $"#{anchor}" : string.Empty);
        }
        else if (!Path.Exists(Path.Combine(_root, path)))
        {
            Faults.Add($"{from}: {url} leads nowhere");
        }
        else if (link.IsImage)
        {
            link.Url = path.StartsWith("docs/", StringComparison.Ordinal) ? Path.GetRelativePath(Path.Combine("/", Path.GetDirectoryName(Place(from))!), Path.Combine("/", path[5..])).Replace('\\', '/') : url;
        }
        else
        {
            link.ReplaceBy(new LiteralInline(Words(link)));
        }
    }

    private void Put(string path, string text) => Files[path] = Encoding.UTF8.GetBytes(text);

    private static string Place(string path) => Path.ChangeExtension(
        path.StartsWith("docs/", StringComparison.Ordinal) ? path[5..] : path.StartsWith("src/", StringComparison.Ordinal) ? $"packages/{path.Split('/')[1]}.md" : path, ".html");

    private static string Depth(string path) => string.Concat(Enumerable.Repeat("../", path.Count(static c => c == '/')));

    private static string Words(ContainerInline inline) => string.Concat(inline.Descendants().Select(static i => i switch
    {
        LiteralInline text => text.Content.ToString(),
        CodeInline code => code.Content,
        _ => string.Empty,
    }));

    [GeneratedRegex("^([a-z]+:|//)")]
    private static partial Regex Elsewhere();
}
