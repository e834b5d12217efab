using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Reviewing;

namespace UnionGovernance.Charters;

/// <summary>A charter held against what binds, and the rules that it sets its union.</summary>
/// <param name="Terms">What it settles.</param>
/// <param name="Outline">Its chapters and articles.</param>
/// <param name="Looser">The terms that ask less than a rule above them, in the order of the articles.</param>
/// <param name="Refusals">The terms with which it cannot stand: those looser than what binds, and those that cannot be carried out.</param>
/// <param name="Rules">The charter's own rules as lines of a table, numbered by article.</param>
public sealed record CharterReview(
    CharterTerms Terms, CharterOutline Outline, ImmutableArray<LooserTerm> Looser, ImmutableArray<TermRefusal> Refusals, ImmutableArray<Item> Rules)
{
    // Terms are compared, not years.
    private const int MadeUpYear = 2020;

    /// <summary>The terms of which it is not decided whether they ask less than a rule above them: a table of one's own may ask what cannot be gone through.</summary>
    public ImmutableArray<UndecidedTerm> Undecided { get; private init; } = [];

    /// <summary>The terms that do not go together, in the order of the articles.</summary>
    public ImmutableArray<Contradiction> Contradictions { get; private init; } = [];

    /// <summary>The articles by which no record is judged, and what articles settle that no record answers, in their order, each with why: with <see cref="Rules"/> they are the whole charter.</summary>
    public ImmutableArray<UnjudgedArticle> Unjudged { get; private init; } = [];

    /// <summary>What the terms hold that no file of a charter may hold, the first 100, each with its place in that file; those of the school's charter under <c>/school</c>. While there is any, nothing else is said.</summary>
    public Sequence<Fault> Faults { get; private init; } = [];

    /// <summary>How many such faults there are in all.</summary>
    public int FaultCount { get; private init; }

    /// <summary>What is wrong with the rules that the charter sets its union, whatever binds above them: those that nobody can break or keep, that say nothing new, that exclude each other.</summary>
    public ImmutableArray<Flaw> Flaws => FaultCount > 0 ? []
        : RuleBookReview.Of(Rules.Select(static i => i.Rule), new UnionRecord { Union = new(Terms.Name, Terms.Kind, Terms.Level, new(MadeUpYear)) });

    /// <summary>Whether the charter cannot stand.</summary>
    public bool IsRefused => Refusals.Length > 0 || FaultCount > 0;

    /// <summary>Reviews a charter by the newest tables of a book for its kind and level, and for its colleges.</summary>
    /// <param name="terms">What it settles, made in C# or read from a file.</param>
    /// <param name="school">For a college's charter, that of its school, which binds it; nothing where it is not at hand.</param>
    /// <param name="book">The book; the national one, if not said.</param>
    /// <returns>The review; or what is wrong with the terms.</returns>
    /// <exception cref="ArgumentException"><paramref name="school"/> is not the charter of the school whose college this is.</exception>
    public static CharterReview Of(CharterTerms terms, CharterTerms? school = null, RuleBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        book ??= RuleBook.National;
        return Sound(ref terms, ref school) is { } faults
            ? Unsound(terms, faults)
            : OfSound(terms, book.Newest(terms.Kind, terms.Level), school, book.Newest(terms.Kind, UnionLevel.College));
    }

    /// <summary>Reviews a charter by a table.</summary>
    /// <param name="terms">What it settles.</param>
    /// <param name="edition">The table that bounds it. What binds beside any table bounds it too.</param>
    /// <param name="school">For a college's charter, that of its school, which binds it; nothing where it is not at hand.</param>
    /// <param name="colleges">For a school's charter, the table that bounds what it says of its colleges; the newest national one, if not said.</param>
    /// <returns>The review; or what is wrong with the terms.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="edition"/> is for the other level, <paramref name="colleges"/> is no table of colleges, or <paramref name="school"/> is not the
    /// charter of the school whose college this is.
    /// </exception>
    public static CharterReview Of(CharterTerms terms, Edition edition, CharterTerms? school = null, Edition? colleges = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(edition);
        return Sound(ref terms, ref school) is { } faults
            ? Unsound(terms, faults)
            : OfSound(terms, edition, school, colleges ?? RuleBook.National.Newest(terms.Kind, UnionLevel.College));
    }

    /// <summary>Refuses to go on with a charter of which nothing can be said.</summary>
    /// <exception cref="ArgumentException">The terms have faults.</exception>
    internal void ThrowIfUnsound(string parameter)
    {
        if (FaultCount > 0)
        {
            throw new ArgumentException($"The terms have {FaultCount} faults; the first: {Faults[0].Describe(Language.English)}", parameter);
        }
    }

    // Both charters as a reader of their files makes them, or what is wrong with them.
    private static Faults? Sound(ref CharterTerms terms, ref CharterTerms? school)
    {
        var faults = new Faults();
        terms = CharterFile.Check(terms, faults, "/terms") ?? terms;
        school = school is null ? null : CharterFile.Check(school, faults, "/school") ?? school;
        return faults.Count > 0 ? faults : null;
    }

    private static CharterReview Unsound(CharterTerms terms, Faults faults) =>
        new(terms, CharterOutline.OfNothing, [], [], []) { Faults = [.. faults.First], FaultCount = faults.Count };

    private static CharterReview OfSound(CharterTerms terms, Edition edition, CharterTerms? school, Edition colleges)
    {
        if (edition.Level != terms.Level)
        {
            throw new ArgumentException($"Edition {edition.Id} is for the {edition.Level} level; the charter is of the {terms.Level} level.", nameof(edition));
        }

        if (colleges.Level != UnionLevel.College)
        {
            throw new ArgumentException($"Edition {colleges.Id} is for the {colleges.Level} level; it bounds no college.", nameof(colleges));
        }

        if (school is not null && !school.IsAbove(terms))
        {
            throw new ArgumentException($"The charter of {school.Name} does not bind that of {terms.Name}.", nameof(school));
        }

        var outline = CharterOutline.OfSound(terms);
        ImmutableArray<string> numbers = [.. outline.Articles.Select(a => outline.NumberOf(a.Label))];
        var (looser, undecided) = (ImmutableArray.CreateBuilder<LooserTerm>(), ImmutableArray.CreateBuilder<UndecidedTerm>());
        var (refusals, rules) = (ImmutableArray.CreateBuilder<TermRefusal>(), ImmutableArray.CreateBuilder<Item>());
        foreach (var term in CharterTermTable.All.Where(t => outline.Has(t.Article)))
        {
            var number = outline.NumberOf(term.Article);
            refusals.AddRange((term.Refuse?.Invoke(terms) ?? []).Select(r => new TermRefusal(term, number, In(number, term, r))));
            if (term.Own?.Invoke(terms) is not { } own)
            {
                continue;
            }

            if (term.Bounds is null)
            {
                rules.Add(new(number, RuleOf(term, own, terms, number), Attestation.Seen, Mark.None));
            }

            var union = new UnionRecord { Union = new(terms.Name, terms.Kind, term.Bounds is null ? terms.Level : UnionLevel.College, new(MadeUpYear)) };
            var table = term.Bounds is null ? edition : colleges;
            foreach (var above in new[] { term.Binding?.Invoke(table), school is null ? null : Above(term, school) }.OfType<Rule>().Select(r => new BindingRule(r, table.Items.FirstOrDefault(i => i.Rule == r))))
            {
                switch (Entailment.Of(own, above.Rule.Requirement, union))
                {
                    case Entailment<UnionRecord>.Refuted shown:
                        looser.Add(new(term, number, own, above, shown));
                        break;
                    case Entailment<UnionRecord>.Undecided { Because: var why }:
                        undecided.Add(new(term, number, own, above, why));
                        break;
                }
            }
        }

        foreach (var article in outline.Articles)
        {
            if (article.Own is var (name, asks))
            {
                var number = outline.NumberOf(article.Label);
                rules.Add(new(number, RuleOf($"charter.{name}", asks(terms, edition), terms, number, article.Provisions), Attestation.Seen, Mark.None));
            }
        }

        refusals.AddRange(looser.Where(static l => l.IsRefused).Select(static l => new TermRefusal(l.Term, l.Article, new(CharterRules.NotLooser, l.Because))));
        return new(terms, outline, looser.ToImmutable(), [.. refusals.OrderBy(static r => CharterTermTable.All.IndexOf(r.Term))], [.. rules.OrderBy(r => numbers.IndexOf(r.Number))])
        {
            Undecided = undecided.ToImmutable(),
            Unjudged = [.. UnjudgedArticle.Of(terms, outline, edition)],
            Contradictions = [.. UnionGovernance.Charters.Contradictions.All.Select(r => r.In(terms, outline)).OfType<Contradiction>()],
        };
    }

    /// <summary>Judges a record by the charter's own rules, beside whatever edition judges it: a book does, to which they are one more table.</summary>
    /// <param name="record">The record, made in C# or read from a file.</param>
    /// <param name="book">The book whose ids the record may name; the national one, if not said.</param>
    /// <returns>The assessment, one finding a rule in the order of the articles; or what is wrong with the charter, or with the record.</returns>
    /// <exception cref="ArgumentException">The record is of another school or college, kind or level than the charter.</exception>
    public AssessmentOutcome Assess(UnionRecord record, RuleBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (FaultCount > 0)
        {
            return new AssessmentOutcome.Refused(Faults, FaultCount);
        }

        var outcome = (book ?? RuleBook.National).With(Table).Assess(record with { Edition = Table.Id });
        return outcome is AssessmentOutcome.Refused || (record.Union.Name, record.Union.Kind, record.Union.Level) == (Terms.Name, Terms.Kind, Terms.Level)
            ? outcome
            : throw new ArgumentException($"The charter is of {Terms.Name}; the record is of another union.", nameof(record));
    }

    // Of no one year, and of the charter's kind only: whose union it is was asked before.
    private Edition Table => new(
        "charter",
        new($"《{Terms.Name.Of(Terms.Kind)}章程》", $"The charter of {Terms.Name}"),
        Terms.Level,
        new(MadeUpYear),
        "符合",
        "不符合",
        Rules)
    {
        Kind = Terms.Kind,
        Yearly = false,
    };

    internal static Rule RuleOf(CharterTerm term, Requirement<UnionRecord> own, CharterTerms terms, string number) => RuleOf($"charter.{term.Option.Id}", own, terms, number, term.Option.Provisions);

    private static Rule RuleOf(string id, Requirement<UnionRecord> own, CharterTerms terms, string number, Sequence<Provision> provisions) => new(
        id,
        new($"本校章程{number}：{own.Describe(Language.Chinese)}", $"The charter, {number}: {own.Describe(Language.English)}"),
        own,
        Basis.OwnCharter($"《{terms.Name.Of(terms.Kind)}章程》", number, provisions));

    // What the school's charter asks of its colleges' unions where this term answers.
    private static Rule? Above(CharterTerm term, CharterTerms school) =>
        CharterTermTable.All.FirstOrDefault(t => t.Bounds == term.Option.Id) is { } above && above.Own!(school) is { } own
            ? RuleOf(above, own, school, CharterOutline.OfSound(school).NumberOf(above.Article))
            : null;

    private static Refusal In(string article, CharterTerm term, Refusal refusal) => refusal with
    {
        Because = new(
            $"{article}（{term.Option.Question.Chinese}）：{refusal.Because.Chinese}；{refusal.By.Words.Chinese}（{refusal.By.Basis.Document}）",
            $"{article} ({term.Option.Question.English}): {refusal.Because.English}; {refusal.By.Words.English} ({refusal.By.Basis.Document})"),
    };
}
