using System.Collections.Immutable;
using System.Text;
using UnionGovernance.Acts;
using UnionGovernance.Charters;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Editions;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers.Charters;

/// <summary>A charter in words.</summary>
public static class CharterPaper
{
    private static readonly Words _congress = new("学生（研究生）代表大会", "the congress");

    internal static PaperKind Kind { get; } = new CharterKind
    {
        Addressee = _congress,
        Signatory = _congress,
    };

    /// <summary>The articles of a charter in words.</summary>
    /// <param name="terms">What it settles.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <param name="book">The book whose newest tables set the limits that it prints; the national one, if not said.</param>
    /// <returns>The articles, in order.</returns>
    /// <exception cref="ArgumentException">The terms hold what no file of a charter may hold.</exception>
    public static ImmutableArray<CharterClause> Clauses(CharterTerms terms, PaperTemplates? templates = null, RuleBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return CharterText.Clauses(terms, templates ?? PaperTemplates.Shipped, book ?? RuleBook.National);
    }

    /// <summary>Writes a charter.</summary>
    /// <param name="terms">What it settles.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <param name="book">The book whose newest tables bound it; the national one, if not said.</param>
    /// <param name="passings">The congresses that passed it, as <see cref="UnionGovernance.Charters.Charter.Passings"/> has them; a line to fill in, if not said.</param>
    /// <returns>The paper; refused, with the article and both values, where a term is looser than what binds or cannot be carried out.</returns>
    /// <exception cref="ArgumentException">The terms hold what no file of a charter may hold.</exception>
    public static PaperWriting Write(CharterTerms terms, PaperTemplates? templates = null, RuleBook? book = null, Sequence<Passing>? passings = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Write(terms, passings ?? [], book ?? RuleBook.National, new() { Templates = templates ?? PaperTemplates.Shipped });
    }

    private static PaperWriting Write(CharterTerms terms, Sequence<Passing> passings, RuleBook book, PaperSources sources)
    {
        var review = CharterReview.Of(terms, book: book);
        if (review.FaultCount > 0)
        {
            throw new ArgumentException($"The terms have {review.FaultCount} faults; no charter can be written of them.", nameof(terms));
        }

        ImmutableArray<Refusal> refusals = [.. review.Refusals.Select(static r => r.Refusal)];
        var (templates, blanks) = (sources.Templates, Blanks(terms, passings, sources));
        return new(Kind, PaperNames.Of(Kind.Title.Chinese, [terms.Name.Of(terms.Kind)])[0], [], refusals.Length > 0 ? null : Articles(terms, review.Outline, templates, book, passings, blanks), refusals)
        {
            WorkSheet = WorkSheets.Of(TitleOf(terms), blanks, Notes(review), review.Refusals.Select(r => (r.Refusal, EntryPlaces.Of(string.Empty, SourceFile.Charter, sources).Chinese)), templates),
        };
    }

    /// <summary>The title of a charter.</summary>
    /// <param name="terms">What it settles.</param>
    /// <returns>The title, such as 某大学学生会章程; with a visible blank where a name is missing.</returns>
    public static string TitleOf(CharterTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return $"{CharterPaperFacts.UnionOf(terms)}章程";
    }

    private static Paper Articles(CharterTerms terms, CharterOutline outline, PaperTemplates templates, RuleBook book, Sequence<Passing> passings, ImmutableArray<Blank> blanks)
    {
        var title = TitleOf(terms);
        var text = new StringBuilder().Append("# ").Append(MarkdownText.Escape(title)).Append("\n\n::: adoption\n").Append(MarkdownText.Escape(Passed(terms, passings))).Append("\n:::\n\n");
        CharterChapter? chapter = null;
        foreach (var clause in CharterText.Clauses(terms, templates, book))
        {
            if (clause.Article.Chapter != chapter)
            {
                chapter = clause.Article.Chapter;
                text.Append("## ").Append(outline.NumberOf(clause.Article.Chapter)).Append('　').Append(CharterChapters.TitleOf(clause.Article.Chapter, terms).Chinese).Append("\n\n");
            }

            text.Append("**").Append(clause.Number).Append("**　");
            text.AppendJoin("\n\n", clause.Paragraphs.Select(MarkdownText.Escape)).Append("\n\n");
        }

        return Paper.Of(title, text.ToString(), blanks);
    }

    private static WorkNotes Notes(CharterReview review) => WorkNotes.None with
    {
        Contradicting =
        [
            .. review.Contradictions.Select(static c => new WorkNote(
                string.Join('、', c.Articles), $"{c.Refusal.Because.Chinese}；{c.Refusal.By.Words.Chinese}", string.Join('、', c.Terms.Select(static t => t.Option.Question.Chinese)))),
        ],
    };

    // Until a congress is named, the line is to be filled in: of a first adoption, as nothing is known of another.
    internal static string Passed(CharterTerms terms, Sequence<Passing> passings) => passings.Count > 0
        ? $"（{string.Join('，', passings.Select(static p => p.Describe()))}）"
        : $"（{Blank.Mark("通过日期")}{Blank.Mark("通过的大会")}{(terms.Kind == UnionKind.StudentUnion ? "学生代表大会" : "研究生代表大会")}通过）";

    private static ImmutableArray<Blank> Blanks(CharterTerms terms, Sequence<Passing> passings, PaperSources sources)
    {
        var blanks = ImmutableArray.CreateBuilder<Blank>();
        if (terms.Name.School.Length == 0)
        {
            blanks.Add(new("学校", "/school"));
        }

        if (terms is { Level: UnionLevel.College, Name.College: null })
        {
            blanks.Add(new("学院", "/college"));
        }

        if (passings.Count == 0)
        {
            blanks.Add(new("何时由谁通过", null) { Where = EntryPlaces.Adoption });
        }

        return [.. blanks.Select(b => EntryPlaces.Placed(b, SourceFile.Charter, sources))];
    }

    // Its template has an article a section, of which a charter has those that apply to it.
    private sealed class CharterKind() : PaperKind("charter", new("章程", "charter"), SourceFile.Charter)
    {
        private protected override Sequence<TemplateName> Names => [.. CharterPaperFacts.All.Select(static f => f.Name)];

        public override bool IsLetter => false;

        public override ImmutableArray<PaperWriting> Write(PaperSources sources)
        {
            ArgumentNullException.ThrowIfNull(sources);
            return sources.Charter is { } charter ? [CharterPaper.Write(charter.Terms, charter.Passings(), sources.Book, sources)] : [];
        }
    }
}
