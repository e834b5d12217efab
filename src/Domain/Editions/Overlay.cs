using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>What a province, a school or a college asks beside a table: rules that it adds, and rules of the table that it tightens.</summary>
/// <param name="Id">Its name, such as <c>invented-province-2024</c>.</param>
/// <param name="Owner">Whose it is, such as 某省学联.</param>
/// <param name="Items">Its lines. One that has the id of a line of the table stands in its place.</param>
/// <remarks>An overlay adds or tightens; none loosens. Whether it does is decided over every union that the rules tell apart.</remarks>
public sealed record Overlay(string Id, Words Owner, Sequence<Item> Items)
{
    /// <summary>A table with overlays over it. They may be given in any order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="overlays">The overlays.</param>
    /// <returns>The table in which of each rule the stricter wording holds, and of two of which neither is stricter, both; or everything that is wrong with the overlays.</returns>
    /// <exception cref="ArgumentException">Two overlays have one id, or two lines of one overlay have.</exception>
    public static OverlayOutcome Over(Edition table, params IReadOnlyCollection<Overlay> overlays)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(overlays);
        if (overlays.DistinctBy(static o => o.Id).Count() < overlays.Count || overlays.Any(static o => o.Items.DistinctBy(static i => i.Rule.Id).Count() < o.Items.Count))
        {
            throw new ArgumentException("Two overlays have one id, or two lines of one overlay have.", nameof(overlays));
        }

        ImmutableArray<Overlay> sorted = [.. overlays.OrderBy(static o => o.Id, StringComparer.Ordinal)];
        var union = RuleBookReview.Union(table);
        ImmutableArray<OverlayFault> loosening =
        [
            .. sorted.SelectMany(o => o.Items.Select(i => (Overlay: o, Item: i))).SelectMany(l =>
                table.Items.Where(t => t.Rule.Id == l.Item.Rule.Id).SelectMany(static t => t.Alternatives.Select(static a => a.Rule).Prepend(t.Rule))
                    .Select(rule => Entailment.Of(l.Item.Rule.Requirement, rule.Requirement, union) is Entailment<UnionRecord>.Refuted shown ? new OverlayFault.Loosening(l.Overlay, l.Item.Rule, rule, shown) : null)
                    .OfType<OverlayFault>().Take(1)),
        ];
        if (loosening.Length > 0)
        {
            return new OverlayOutcome.Refused([.. loosening]);
        }

        ImmutableArray<(Overlay Owner, Item Item)> lines = [.. sorted.SelectMany(static o => o.Items.Select(i => (o, i)))];
        ImmutableArray<Item> joined =
        [
            .. table.Items.Select(t => Joined(t, [.. lines.Where(l => l.Item.Rule.Id == t.Rule.Id).Select(static l => l.Item)], union)),
            .. lines.Where(l => table.RuleOf(l.Item.Rule.Id) is null).GroupBy(static l => l.Item.Rule.Id, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal)
                .Select(g => Joined(g.First().Item, [.. g.Skip(1).Select(static l => l.Item)], union)),
        ];
        ImmutableArray<OverlayFault> clashes = [.. Clashes(table, joined, lines, union)];
        return clashes.Length > 0 ? new OverlayOutcome.Refused([.. clashes]) : new OverlayOutcome.Joined(table with { Id = string.Join('+', sorted.Select(static o => o.Id).Prepend(table.Id)), Items = joined });
    }

    // Alternatives are readings of the table's line; the overlays tighten each of them.
    private static Item Joined(Item line, ImmutableArray<Item> over, UnionRecord union) => over.Length == 0 ? line : line with
    {
        Rule = Strictest(line.Rule, over, union),
        Alternatives = [.. line.Alternatives.Select(a => a with { Rule = Strictest(a.Rule, over, union) })],
    };

    // What follows from another adds nothing; what is left has to be kept together. Of two that ask the same, the one that stands first in the order of what they ask.
    private static Rule Strictest(Rule rule, ImmutableArray<Item> over, UnionRecord union)
    {
        ImmutableArray<Rule> all = [.. over.Select(static o => o.Rule).Prepend(rule).OrderBy(static r => r.Requirement.Canonical, StringComparer.Ordinal).DistinctBy(static r => r.Requirement.Canonical)];
        var strictest = all.Aggregate(all, (left, one) => left.Any(o => !ReferenceEquals(o, one) && Entailment.Of(o.Requirement, one.Requirement, union) is Entailment<UnionRecord>.Proved) ? left.Remove(one) : left);
        return strictest is [var single] ? single : strictest[0] with
        {
            Title = new(string.Join("；", strictest.Select(static r => r.Title.Chinese).Distinct()), string.Join("; ", strictest.Select(static r => r.Title.English).Distinct())),
            Requirement = new All<UnionRecord>([.. strictest.Select(static r => r.Requirement)]),
            Sentences = null,
        };
    }

    private static IEnumerable<OverlayFault> Clashes(Edition table, ImmutableArray<Item> joined, ImmutableArray<(Overlay Owner, Item Item)> lines, UnionRecord union)
    {
        foreach (var flaw in RuleBookReview.Clashes([.. joined.Select(static i => i.Rule)], union))
        {
            Sequence<Words> owners =
            [
                .. flaw.Rules.SelectMany(id => lines.Where(l => l.Item.Rule.Id == id).Select(static l => l.Owner.Owner).Concat(table.RuleOf(id) is null ? [] : [table.Title])).Distinct(),
            ];
            yield return new OverlayFault.Clash(owners, flaw);
        }
    }
}
