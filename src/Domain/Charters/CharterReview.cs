using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>A charter held against what binds, and the rules that it sets its union.</summary>
/// <param name="Terms">What it settles.</param>
/// <param name="Outline">Its chapters and articles.</param>
/// <param name="Looser">The terms that ask less than a national rule.</param>
/// <param name="Rules">The charter's own rules as lines of a table, numbered by article.</param>
public sealed record CharterReview(CharterTerms Terms, CharterOutline Outline, ImmutableArray<LooserTerm> Looser, ImmutableArray<Item> Rules)
{
    // Terms are compared, not years.
    private const int MadeUpYear = 2020;

    /// <summary>Whether a term is looser than what binds, so that the charter cannot stand.</summary>
    public bool IsRefused => Looser.Any(static l => l.IsRefused);

    /// <summary>Reviews a charter.</summary>
    /// <param name="terms">What it settles.</param>
    /// <returns>The review.</returns>
    public static CharterReview Of(CharterTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var outline = CharterOutline.Of(terms);
        var union = new UnionRecord { School = UnionOf(terms), Kind = terms.Kind, Level = terms.Level, AcademicYear = MadeUpYear };
        var looser = ImmutableArray.CreateBuilder<LooserTerm>();
        var rules = ImmutableArray.CreateBuilder<Item>();
        foreach (var term in CharterTermTable.All.Where(t => t.Own is not null && outline.Articles.Any(a => a.Label == t.Article)))
        {
            var (own, number) = (term.Own!(terms), outline.NumberOf(term.Article));
            var title = new Words($"本校章程{number}：{own.Describe(Language.Chinese)}", $"The charter, {number}: {own.Describe(Language.English)}");
            var provision = new Provision(term.Option.Provisions, Name(terms), number, Attestation.Seen, Force.OwnCharter);
            rules.Add(new(number, new($"charter.{term.Option.Id}", title, own, provision), Attestation.Seen, Mark.None));
            if (term.Binding?.Invoke(terms) is { } binding && Tightening.Counterexample(own, binding.Specification, union) is { } counterexample)
            {
                looser.Add(new(term, number, own, binding, counterexample));
            }
        }

        return new(terms, outline, looser.ToImmutable(), rules.ToImmutable());
    }

    /// <summary>Judges a record by the charter's own rules, beside whatever edition judges it.</summary>
    /// <param name="record">The record.</param>
    /// <returns>One finding a rule, in the order of the articles.</returns>
    /// <exception cref="ArgumentException">The record is of another school or college, kind or level than the charter.</exception>
    public ImmutableArray<Finding> Assess(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return (record.School, record.Kind, record.Level) == (UnionOf(Terms), Terms.Kind, Terms.Level)
            ? [.. Rules.Select(r => Finding.Of(r, record))]
            : throw new ArgumentException($"The charter is of {Name(Terms)}; the record is of another union.", nameof(record));
    }

    private static string UnionOf(CharterTerms terms) => $"{terms.School}{terms.College}";

    private static string Name(CharterTerms terms) => $"《{terms.School}{terms.College}{(terms.Kind == UnionKind.StudentUnion ? "学生会" : "研究生会")}章程》";
}
