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
    /// <summary>The list of what is left to fill in, at the end of any paper.</summary>
    internal static readonly PaperForm Blanks = new("blanks", new("待补事实", "what is left to fill in"), new("", ""), new("", ""), new("", ""))
    {
        Names = TemplateName.Standalone("blanks"),
    };

    private const int LongestText = 200_000;

    private readonly ImmutableDictionary<string, string> _own;
    private readonly ConcurrentDictionary<string, PaperTemplate> _parsed = new(StringComparer.Ordinal);
    private readonly Lazy<CharterTemplate> _charter;

    private PaperTemplates(ImmutableDictionary<string, string> own)
    {
        _own = own;
        _charter = new(() => new(Text(FileOf(CharterPaper.Form))));
    }

    /// <summary>The templates that ship with the library, and no other.</summary>
    public static PaperTemplates Shipped { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The names of all template files, each with the paper it is for; <c>blanks.md</c> is for the end of any.</summary>
    public static ImmutableSortedDictionary<string, PaperForm> Files { get; } =
        PaperForms.All.Append(Blanks).ToImmutableSortedDictionary(FileOf, static f => f, StringComparer.Ordinal);

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
            if (!Files.TryGetValue(name, out var form))
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
                faults.AddRange(TemplateLinter.Lint(form, text));
                own[name] = text;
            }
        }

        return new(faults.Count == 0 ? new(own.ToImmutable()) : null, faults.ToImmutable());
    }

    /// <summary>A form's file name.</summary>
    internal static string FileOf(PaperForm form) => $"{form.Id}.md";

    /// <summary>Prints values in a form's template.</summary>
    /// <exception cref="InvalidOperationException">The paper supplies other names than its form declares.</exception>
    internal string Render(PaperForm form, ScriptObject values)
    {
        Declared(form.Id, form.Names, values);
        return _parsed.GetOrAdd(FileOf(form), static (file, all) => PaperTemplate.Parse(all.Text(file), file), this).Render(values);
    }

    private static void Declared(string of, Sequence<TemplateName> names, ScriptObject values)
    {
        if (!names.Select(static n => n.Name).ToHashSet(StringComparer.Ordinal).SetEquals(values.Keys))
        {
            throw new InvalidOperationException($"{of} declares {string.Join(", ", names.Select(static n => n.Name))} and supplies {string.Join(", ", values.Keys)}.");
        }

        foreach (var list in names.Where(static n => n.Value == TemplateValue.List))
        {
            foreach (var item in ((ScriptArray)values[list.Name]!).Cast<ScriptObject>())
            {
                Declared($"{of}.{list.Name}", list.Members, item);
            }
        }
    }

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
