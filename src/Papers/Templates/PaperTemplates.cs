using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Scriban.Runtime;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Papers.Charters;

namespace UnionGovernance.Papers.Templates;

/// <summary>The texts that papers are written in: those that ship with the library, some of them replaced by a school's own.</summary>
/// <remarks>
/// A school's templates are linted before they are taken, and what is let through can only print values, go through a list and ask a condition:
/// so no template fails while a paper is written, and none runs without end.
/// </remarks>
public sealed class PaperTemplates
{
    /// <summary>The work sheet beside any paper.</summary>
    internal static readonly TemplateFile WorkSheet = new(
        "work-sheet.md",
        new("待补清单", "work sheet"),
        [
            new("paper", new("对应文书的标题", "title of the paper that it is beside"), TemplateValue.Text),
            new("sections", new("各部分", "its sections, one after another"), TemplateValue.List,
            [
                new("number", new("部分的序号", "number of the section"), TemplateValue.Text),
                new("title", new("部分的标题", "title of the section"), TemplateValue.Text),
                new("rows", new("部分的表", "table of the section"), TemplateValue.Block),
            ]),
        ]);

    private const int LongestText = 200_000;

    private readonly ImmutableDictionary<string, string> _own;
    private readonly ConcurrentDictionary<string, PaperTemplate> _parsed = new(StringComparer.Ordinal);
    private readonly Lazy<CharterTemplate> _charter;

    private PaperTemplates(ImmutableDictionary<string, string> own)
    {
        _own = own;
        _charter = new(() => new(Text(CharterPaper.Kind.Template.Name)));
    }

    /// <summary>The templates that ship with the library, and no other.</summary>
    public static PaperTemplates Shipped { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>All template files by name: one a paper, and <c>work-sheet.md</c> for the sheet beside any.</summary>
    public static ImmutableSortedDictionary<string, TemplateFile> Files { get; } =
        PaperKinds.All.Select(static k => k.Template).Append(WorkSheet).ToImmutableSortedDictionary(static f => f.Name, static f => f, StringComparer.Ordinal);

    internal CharterTemplate Charter => _charter.Value;

    /// <summary>The text of a template that ships with the library.</summary>
    /// <param name="file">Its file name, such as <c>agenda.md</c>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">There is no such template.</exception>
    public static string ShippedText(string file)
    {
        using var stream = typeof(PaperTemplates).Assembly.GetManifestResourceStream($"templates/{file}")
            ?? throw new ArgumentException($"The template {file} is not shipped.", nameof(file));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Takes a school's own templates in place of the shipped ones of the same names.</summary>
    /// <param name="files">Each file's name and bytes; UTF-8, with or without a byte-order mark.</param>
    /// <returns>The templates, or all faults of all files.</returns>
    public static TemplatesReading Read(IEnumerable<(string Name, ReadOnlyMemory<byte> Utf8)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var own = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var faults = ImmutableArray.CreateBuilder<TemplateFault>();
        foreach (var (name, utf8) in files)
        {
            if (!Files.TryGetValue(name, out var file))
            {
                var near = NearestName.Of(name, Files.Keys);
                faults.Add(Whole(name, near is null
                    ? new("没有这个名称的模板；全部名称见 templates export", "there is no template of this name; templates export writes them all")
                    : new($"没有这个名称的模板，是否想写 {near}", $"there is no template of this name; {near} may be meant")));
            }
            else if (Decode(utf8.Span) is not { } text)
            {
                faults.Add(Whole(name, new("不是 UTF-8 文本，请另存为 UTF-8", "not UTF-8 text; save it as UTF-8")));
            }
            else if (text.Length > LongestText)
            {
                faults.Add(Whole(name, new($"模板不应超过{LongestText}个字符", $"a template is at most {LongestText} characters")));
            }
            else
            {
                faults.AddRange(TemplateLinter.Lint(file, text));
                own[name] = text;
            }
        }

        return new(faults.Count == 0 ? new(own.ToImmutable()) : null, faults.ToImmutable());
    }

    /// <summary>Prints values in a template.</summary>
    internal string Render(TemplateFile file, ScriptObject values) =>
        _parsed.GetOrAdd(file.Name, static (name, all) => PaperTemplate.Parse(all.Text(name), name), this).Render(values);

    private string Text(string file) => _own.GetValueOrDefault(file) ?? ShippedText(file);

    private static TemplateFault Whole(string file, Words problem) => new(file, 1, 1, string.Empty, problem);

    private static string? Decode(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
