using System.Net;
using System.Text;
using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Site;

/// <summary>The reference of every public type, made from the libraries and what is said beside their code: a page a namespace, and all of it as one text.</summary>
internal sealed class Reference
{
    private readonly List<(string Package, string Namespace, List<(Type Type, Documentation Said)> Types)> _namespaces = [];
    private readonly string _root;

    public Reference(string root)
    {
        _root = root;
        foreach (var (_, assembly) in Packages.All)
        {
            var said = Documentation.Of(assembly);
            var types = assembly.GetExportedTypes().Where(static t => !t.FullName!.Contains('<', StringComparison.Ordinal)).ToList();
            Undocumented.AddRange(types.SelectMany(said.Lacking));
            _namespaces.AddRange(types.GroupBy(static t => t.Namespace!).OrderBy(static g => g.Key, StringComparer.Ordinal)
                .Select(g => (assembly.GetName().Name!, g.Key, g.OrderBy(static t => t.FullName, StringComparer.Ordinal).Select(t => (t, said)).ToList())));
        }
    }

    /// <summary>What is public and not wholly documented.</summary>
    public List<string> Undocumented { get; } = [];

    public IEnumerable<(string Path, string Title, string Html)> Pages
    {
        get
        {
            var index = new StringBuilder("<h1>Reference</h1>\n");
            foreach (var package in _namespaces.GroupBy(static n => n.Package))
            {
                index.Append($"<h2>{package.Key}</h2>\n<ul>\n");
                foreach (var (_, space, types) in package)
                {
                    index.Append($"<li><a href=\"{space}.html\">{space}</a>: {types.Count} types</li>\n");
                    yield return ($"reference/{space}.html", space, PageOf(space, package.Key, types));
                }

                index.Append("</ul>\n");
            }

            yield return ("reference/index.html", "Reference", index.ToString());
        }
    }

    /// <summary>Every field of a record's file, from the form that reads it.</summary>
    public static string Fields
    {
        get
        {
            var page = new StringBuilder("<h1>The fields of a record</h1>\n<p>Made from the form that reads a record. Whatever is left out is unknown.</p>\n<table>\n<tr><th>Place</th><th>中文</th><th>English</th><th>Kind</th></tr>\n");
            Ask(RecordFile.Field, string.Empty);
            return page.Append("</table>\n").ToString();

            void Ask(Field of, string within)
            {
                foreach (var part in of.Parts)
                {
                    var place = part.JsonPointer.StartsWith(within, StringComparison.Ordinal) ? part.JsonPointer : within + part.JsonPointer;
                    page.Append($"<tr><td><code>{Escape(place)}</code></td><td>{Escape(part.Words.Chinese)}</td><td>{Escape(part.Words.English)}</td><td>{part.Kind}{(part.IsRequired ? ", required" : string.Empty)}{(part.Unit is { } unit ? $" ({Escape(unit.Chinese)})" : string.Empty)}{(part.Choices.Length > 0 ? $": {Escape(string.Join(", ", part.Choices.Select(static c => c.Word)))}" : string.Empty)}</td></tr>\n");
                    Ask(part, part.Kind == FieldKind.Rows ? $"{place}/…" : place);
                }
            }
        }
    }

    /// <summary>All of it as one text, for whoever lets a machine write a first draft: what the library is, programs that run, and every public member.</summary>
    public string Llms
    {
        get
        {
            var text = new StringBuilder("""
                # UnionGovernance

                > The rules that govern a Chinese university's student union (高校学生会), as a C# library for .NET 10: a record of facts in, a verdict on every national indicator out, with evidence and source.

                A fact travels one way: read or make a `UnionRecord`, `RuleBook.National.Assess(record)`, show the `Assessment`. What nobody stated is unknown and never a no; a verdict is NotMet, Undetermined, Met or
                NotApplicable. Everything is an immutable record; nothing reads a clock; a file that is no record gives all its faults and throws nothing.

                ## Programs that run

                Each is built from the packages and run by the check of the repository.


                """.ReplaceLineEndings("\n"));
            foreach (var folder in Directory.EnumerateDirectories(Path.Combine(_root, "samples", "csharp")).Order(StringComparer.Ordinal))
            {
                foreach (var file in Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal))
                {
                    text.Append($"### samples/csharp/{Path.GetFileName(folder)}/{Path.GetFileName(file)}\n\n```csharp\n{File.ReadAllText(file).ReplaceLineEndings("\n").Trim()}\n```\n\n");
                }
            }

            text.Append("## Every public member\n\n");
            foreach (var (package, space, types) in _namespaces)
            {
                text.Append($"### {space} (package {package})\n\n");
                foreach (var (type, said) in types)
                {
                    text.Append($"{Signature.Of(type)}: {said.SummaryOf(type)}\n");
                    foreach (var member in Signature.MembersOf(type))
                    {
                        text.Append($"- {Signature.Of(member)}: {said.SummaryOf(member)}\n");
                    }

                    text.Append('\n');
                }
            }

            return text.ToString();
        }
    }

    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string PageOf(string space, string package, List<(Type Type, Documentation Said)> types)
    {
        var page = new StringBuilder($"<h1>{space}</h1>\n<p>Package <code>{package}</code>.</p>\n<ul>\n");
        foreach (var (type, said) in types)
        {
            page.Append($"<li><a href=\"#{Anchor(type)}\">{Escape(Signature.Name(type))}</a>: {Escape(said.SummaryOf(type))}</li>\n");
        }

        page.Append("</ul>\n");
        foreach (var (type, said) in types)
        {
            page.Append($"<h3 id=\"{Anchor(type)}\"><code>{Escape(Signature.Of(type))}</code></h3>\n<p>{Escape(said.SummaryOf(type))}</p>\n");
            Details(type);
            page.Append("<dl>\n");
            foreach (var member in Signature.MembersOf(type))
            {
                page.Append($"<dt><code>{Escape(Signature.Of(member))}</code></dt>\n<dd>{Escape(said.SummaryOf(member))}");
                Details(member);
                page.Append("</dd>\n");
            }

            page.Append("</dl>\n");

            void Details(System.Reflection.MemberInfo member)
            {
                foreach (var (what, text) in said.DetailsOf(member))
                {
                    page.Append($"<br><em>{Escape(what)}</em>: {Escape(text)}");
                }
            }
        }

        return page.ToString();
    }

    private static string Anchor(Type type) => Signature.Name(type).Replace('<', '-').Replace(">", string.Empty, StringComparison.Ordinal).Replace(", ", "-", StringComparison.Ordinal);
}
