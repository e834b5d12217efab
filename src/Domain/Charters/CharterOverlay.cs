using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>A charter as what it is to a table: an overlay, whose lines stand in the place of those that bind there, or beside the table where nothing does.</summary>
public static class CharterOverlay
{
    /// <summary>A charter over a table of its own level; a school's over that of its colleges, where it says what it says of their unions.</summary>
    /// <param name="terms">What the charter settles.</param>
    /// <param name="table">The table.</param>
    /// <returns>The overlay. It may be looser than the table: <see cref="Overlay.Over"/> refuses it then.</returns>
    /// <exception cref="ArgumentException">The terms hold what no file of a charter may hold; or a college's charter is laid over a school's table.</exception>
    public static Overlay Of(CharterTerms terms, Edition table)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(table);
        var isOfColleges = table.Level == UnionLevel.College && terms.Level == UnionLevel.School;
        if (table.Level != terms.Level && !isOfColleges)
        {
            throw new ArgumentException($"Edition {table.Id} is for the {table.Level} level; the charter is of the {terms.Level} level.", nameof(table));
        }

        var review = CharterReview.Of(terms, isOfColleges ? RuleBook.National.Newest(terms.Kind, UnionLevel.School) : table);
        review.ThrowIfUnsound(nameof(terms));
        ImmutableArray<Rule> rules =
        [
            .. CharterTermTable.All.Where(t => review.Outline.Has(t.Article) && t.Bounds is not null == isOfColleges && t.Own?.Invoke(terms) is not null)
                .Select(t => CharterReview.RuleOf(t, t.Own!(terms)!, terms, review.Outline.NumberOf(t.Article)) is var rule && Bound(t, isOfColleges)(table) is { } above ? rule with { Id = above.Id } : rule),
        ];
        return new(
            isOfColleges ? "school-charter" : "charter",
            new($"《{terms.Name.Of(terms.Kind)}章程》", $"the charter of {terms.Name}"),
            [.. rules.GroupBy(static r => r.Id, StringComparer.Ordinal).Select(static g => new Item(g.First().Basis.Place, Together([.. g]), Attestation.Seen, Mark.None))]);
    }

    // What a school says of its colleges' unions stands where the term of their own charters is bound.
    private static Func<Edition, Rule?> Bound(CharterTerm term, bool isOfColleges) =>
        (isOfColleges ? term.Binding ?? CharterTermTable.All.Single(t => t.Option.Id == term.Bounds).Binding : term.Binding) ?? (static _ => null);

    private static Rule Together(ImmutableArray<Rule> rules) => rules is [var one] ? one : rules[0] with
    {
        Title = new(string.Join("；", rules.Select(static r => r.Title.Chinese)), string.Join("; ", rules.Select(static r => r.Title.English))),
        Requirement = new All<UnionRecord>([.. rules.Select(static r => r.Requirement)]),
    };
}
