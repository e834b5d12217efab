using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Scriban.Runtime;
using UnionGovernance.Charters;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers.Charters;

/// <summary>The charter's template: sections, one an article, of which a charter has those that apply to it.</summary>
/// <remarks>A section begins with "## label"; a line with one # names a chapter, for whoever reads the file.</remarks>
internal sealed partial class CharterTemplate
{
    /// <summary>Stands for the hyphen that begins an item in the template, so that a value that begins with a hyphen does not make one.</summary>
    public const char ItemMark = '\uE000';

    // Stands at the end of each article.
    private const char ArticleMark = '\uE001';

    private static readonly ImmutableDictionary<string, string> _terms = CharterTermTable.All.ToImmutableDictionary(static t => CharterPaperFacts.KeyOf(t.Option.Id), static t => t.Option.Id);

    private readonly ImmutableDictionary<string, (string Text, ImmutableArray<string> Terms)> _sections;

    // Parsed once for each choice of articles, of which there are few: by kind and level of union.
    private readonly ConcurrentDictionary<string, PaperTemplate> _parsed = new(StringComparer.Ordinal);

    public CharterTemplate(string text) => _sections = text.ReplaceLineEndings("\n").Replace("\n- ", $"\n{ItemMark}", StringComparison.Ordinal).Split("\n## ").Skip(1).ToImmutableDictionary(
        static section => section[..section.IndexOf('\n', StringComparison.Ordinal)],
        static section =>
        {
            var body = section[(section.IndexOf('\n', StringComparison.Ordinal) + 1)..].Split("\n# ")[0];
            return (body, Printed().Matches(body).Select(static m => m.Groups[1].Value).Distinct().Where(_terms.ContainsKey).Select(static key => _terms[key]).ToImmutableArray());
        },
        StringComparer.Ordinal);

    /// <summary>The ids of the terms that an article prints.</summary>
    public ImmutableArray<string> TermsOf(string label) => _sections[label].Terms;

    /// <summary>The text of each article of a charter, in order.</summary>
    public string[] Render(CharterOutline outline, ScriptObject values)
    {
        var labels = string.Join(' ', outline.Articles.Select(static a => a.Label));
        var whole = _parsed.GetOrAdd(labels, static (all, sections) => PaperTemplate.Parse(string.Concat(all.Split(' ').Select(l => $"{sections[l].Text}{ArticleMark}")), CharterPaper.Kind.Template.Name), _sections);
        return whole.Render(values).Split(ArticleMark)[..^1];
    }

    /// <summary>A value on one line, so that it makes no paragraph, no item and no article.</summary>
    public static string OneLine(string value) => string.Create(value.Length, value, static (line, text) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(text[i]) || char.IsWhiteSpace(text[i]) || text[i] is ItemMark or ArticleMark ? ' ' : text[i];
        }
    }).Trim();

    [GeneratedRegex(@"\bterms\.(\w+)")]
    private static partial Regex Printed();
}
