using System.Collections.Immutable;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers;

/// <summary>A kind of paper of the caller's own: a template in the papers' Markdown, and the facts that it prints, of whatever it is written from.</summary>
/// <remarks>The template is held to what the shipped ones are held to (docs/guide/templates.md): it prints names, goes through a list and asks a condition. A fact that nobody stated is a line to fill in.</remarks>
/// <typeparam name="TSource">What one paper is written from.</typeparam>
public sealed class OwnPaper<TSource>
{
    private readonly string _title;
    private readonly PaperTemplate _template;
    private readonly ImmutableArray<PaperFact<TSource>> _facts;

    /// <summary>Declares a kind of paper.</summary>
    /// <param name="title">Its title, which the template prints as <c>title</c>.</param>
    /// <param name="template">Its template.</param>
    /// <param name="facts">What the template prints beside its title: each name once, and every one of them.</param>
    /// <exception cref="ArgumentException">The title is empty, two facts have one name or that of the title, or the template has faults; the message names all of them.</exception>
    public OwnPaper(string title, string template, params ReadOnlySpan<OwnPaperFact<TSource>> facts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(template);
        (_title, _facts) = (title, [.. facts.ToArray().Select(static f => f.Fact)]);
        Sequence<TemplateName> names = [TemplateName.Title, .. _facts.Select(static f => f.Name)];
        if (names.Select(static n => n.Name).Distinct(StringComparer.Ordinal).Count() < names.Count)
        {
            throw new ArgumentException("Two facts have one name, or that of the title.", nameof(facts));
        }

        var faults = TemplateLinter.Lint(new($"{title}.md", new(title, title), names), template);
        if (faults.Length > 0)
        {
            throw new ArgumentException(string.Join('\n', faults.Select(static f => $"{f.Describe(Language.Chinese)}\n{f.Describe(Language.English)}")), nameof(template));
        }

        _template = PaperTemplate.Parse(template, title);
    }

    /// <summary>Writes one paper.</summary>
    /// <param name="source">What it is written from.</param>
    /// <returns>The paper, which <c>UnionGovernance.Office</c> writes in Word as it does any other.</returns>
    public Paper Write(TSource source)
    {
        var draft = new Draft(new());
        var values = PaperFact.ValuesOf(_facts, source, draft);
        values["title"] = MarkdownText.Escape(_title);
        return Paper.Of(_title, _template.Render(values), draft.Blanks);
    }
}
