using System.Collections.Immutable;
using Scriban.Runtime;
using UnionGovernance.Acts;
using UnionGovernance.Papers.Letters;
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

    /// <summary>What tells a paper's file from others of the kind, in the words of people: who it is of, or what; empty where nothing needs to.</summary>
    public Func<TSource, string> NameOf { get; init; } = static _ => string.Empty;

    /// <summary>Of which kind of union one paper is, where the kind's title names it and so its file does.</summary>
    public Func<TSource, UnionKind>? UnionOf { get; init; }

    /// <summary>What makes it a letter; nothing where it is none.</summary>
    public LetterForm<TSource>? Letter { get; init; }

    /// <inheritdoc/>
    public override bool IsLetter => Letter is not null;

    /// <summary>The facts, in the order in which they are made and in which blanks are listed.</summary>
    public required ImmutableArray<PaperFact<TSource>> Facts { get; init; }

    /// <summary>What the work sheet says beside what is missing: contradictions, statements, drafts.</summary>
    public Func<TSource, WorkNotes> Notes { get; init; } = static _ => WorkNotes.None;

    /// <summary>Why a paper is not written.</summary>
    public Func<TSource, IEnumerable<Refusal>> Refuse { get; init; } = static _ => [];

    /// <summary>Where in its file what stands against a paper is put right; the file itself where nobody says.</summary>
    public Func<TSource, string> RefusedAt { get; init; } = static _ => string.Empty;

    /// <summary>Where people put right what stands against a paper, where it is not one place of its file.</summary>
    public Func<TSource, Refusal, string?> Mended { get; init; } = static (_, _) => null;

    private protected override Sequence<TemplateName> Names =>
        [TemplateName.Title, .. Facts.Concat(OfLetter).Select(static f => f.Name)];

    private ImmutableArray<PaperFact<TSource>> OfLetter => Letter is null ? [] : LetterFacts.Of(Letter);


    /// <inheritdoc/>
    public override ImmutableArray<PaperWriting> Write(PaperSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ImmutableArray<TSource> all = [.. Each(sources)];
        return [.. all.Zip(PaperNames.Of(all.Select(s => (UnionOf?.Invoke(s).Said(Title.Chinese) ?? Title.Chinese, NameOf(s)))), (source, name) => Write(source, name, sources))];
    }

    private PaperWriting Write(TSource from, string name, PaperSources sources)
    {
        var draft = new Draft(sources.Signing, sources.Letters.FirstOrDefault(l => l.Paper == name));
        var values = PaperFact.ValuesOf(Facts, from, draft);
        var ofLetter = PaperFact.ValuesOf(OfLetter, from, draft);
        ImmutableArray<Refusal> refusals = [.. Refuse(from)];
        var paperTitle = Source == SourceFile.Year ? NumberMask.Of(TitleOf(from, Title.Chinese)) : TitleOf(from, Title.Chinese);
        var text = Text();
        ImmutableArray<Blank> told = [.. PrintedNames.Missing(text, Source), .. draft.Blanks];
        ImmutableArray<Blank> blanks = [.. told.Concat(draft.Untold(text, told)).Select(b => EntryPlaces.Placed(b, Source, sources))];
        return new(this, name, draft.Facts, refusals.Length > 0 ? null : Paper.Of(paperTitle, text, blanks), refusals)
        {
            WorkSheet = WorkSheets.Of(
                paperTitle, blanks, Notes(from), refusals.Select(r => (r, Mended(from, r) ?? EntryPlaces.Of(RefusedAt(from), Source, sources).Chinese)), sources.Templates),
        };

        string Text()
        {
            if (Source == SourceFile.Year)
            {
                values = (ScriptObject)WithoutNumbers(values)!;
            }

            // The telephone of an office is given to be printed.
            foreach (var (fact, value) in ofLetter)
            {
                values[fact] = value;
            }

            values["title"] = MarkdownText.Escape(paperTitle);
            return sources.Templates.Render(Template, values);
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
