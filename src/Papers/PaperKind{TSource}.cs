using System.Collections.Immutable;
using Scriban.Runtime;
using UnionGovernance.Acts;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers;

/// <summary>A kind of paper that its template prints from facts.</summary>
/// <typeparam name="TSource">What one paper is written from: a congress, one of its ballots, one who reports.</typeparam>
internal sealed class PaperKind<TSource>(string id, Words title, SourceFile source) : PaperKind(id, title, source)
{
    /// <summary>What a school's files give to write such papers from, paper by paper.</summary>
    public required Func<PaperSources, IEnumerable<TSource>> Each { get; init; }

    /// <summary>The title of one paper, given that of the kind.</summary>
    public required Func<TSource, string, string> TitleOf { get; init; }

    /// <summary>What tells a paper's file from others of the kind, empty where nothing needs to; where this is not said, several are numbered.</summary>
    public Func<TSource, string>? NameOf { get; init; }

    /// <summary>The facts, in the order in which they are made and in which blanks are listed.</summary>
    public required ImmutableArray<PaperFact<TSource>> Facts { get; init; }

    /// <summary>What the work sheet says beside what is missing: contradictions, statements, drafts.</summary>
    public Func<TSource, WorkNotes> Notes { get; init; } = static _ => WorkNotes.None;

    /// <summary>Why a paper is not written.</summary>
    public Func<TSource, IEnumerable<Refusal>> Refuse { get; init; } = static _ => [];

    private protected override Sequence<TemplateName> Names =>
        [new("title", new("文书标题", "the paper's title"), TemplateValue.Text), .. Facts.Select(static f => f.Name)];

    /// <inheritdoc/>
    public override ImmutableArray<PaperWriting> Write(PaperSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ImmutableArray<TSource> all = [.. Each(sources)];
        return [.. all.Select((source, i) => Write(source, NameOf?.Invoke(source) ?? (all.Length == 1 ? string.Empty : Shown.Number(i + 1)), sources))];
    }

    private PaperWriting Write(TSource from, string name, PaperSources sources)
    {
        var draft = new Draft(sources.Signing);
        var values = PaperFact.ValuesOf(Facts, from, draft);
        ImmutableArray<Refusal> refusals = [.. Refuse(from)];
        var paperTitle = Source == SourceFile.Year ? NumberMask.Of(TitleOf(from, Title.Chinese)) : TitleOf(from, Title.Chinese);
        return new(this, name.Length == 0 ? Id : $"{Id}-{name}", draft.Facts, refusals.Length > 0 ? null : Finish(), refusals)
        {
            WorkSheet = WorkSheets.Of(this, paperTitle, draft.Blanks, Notes(from), refusals, sources),
        };

        Paper Finish()
        {
            if (Source == SourceFile.Year)
            {
                values = (ScriptObject)WithoutNumbers(values)!;
            }

            values["title"] = MarkdownText.Escape(paperTitle);
            return Paper.Of(paperTitle, sources.Templates.Render(Template, values), draft.Blanks);
        }
    }

    // The acts of a year are told in people's own words, and somebody may have typed a person's number among them.
    private static object? WithoutNumbers(object? value)
    {
        switch (value)
        {
            case string text:
                return NumberMask.Of(text);
            case ScriptArray items:
                return new ScriptArray(items.Select(WithoutNumbers));
            case ScriptObject members:
                var masked = new ScriptObject();
                foreach (var (name, member) in members)
                {
                    masked[name] = WithoutNumbers(member);
                }

                return masked;
            default:
                return value;
        }
    }
}
