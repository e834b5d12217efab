using System.Collections.Immutable;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Reviewing;

namespace UnionGovernance.Editions;

/// <summary>What is wrong with the rules of a book, an edition or a charter, before any record is judged by them.</summary>
/// <remarks>All of it is found in one pass, and each flaw comes with a witness. What is sound is proved over all cases that the rules tell apart, and not found so for want of a record that shows otherwise.</remarks>
public static class RuleBookReview
{
    /// <summary>The flaws of a book: of each edition, and of each goal.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The flaws, each once, in the order of the book; empty where there is none.</returns>
    public static ImmutableArray<Flaw> Of(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return [.. book.Editions.SelectMany(static e => Of(e)).Concat(book.Goals.SelectMany(static g => OfRule(g, School))).Distinct()];
    }

    /// <summary>The flaws of an edition: of each rule, of rules that repeat each other, and of rules that cannot be kept together.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The flaws, those of single rules first, in the printed order; empty where there is none.</returns>
    public static ImmutableArray<Flaw> Of(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Of([.. edition.Items.Select(static i => i.Rule)], [.. edition.Items.SelectMany(static i => i.Alternatives).Select(static a => a.Rule)], Union(edition));
    }

    /// <summary>The flaws of rules that are asked together, such as those that a charter sets its union.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="union">Of whom they are asked: level, kind and year; nothing else is known.</param>
    /// <returns>The flaws.</returns>
    public static ImmutableArray<Flaw> Of(IEnumerable<Rule> rules, UnionRecord union)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(union);
        return Of([.. rules], [], union);
    }

    /// <summary>A union of which nothing is known but of whom an edition speaks.</summary>
    internal static UnionRecord Union(Edition edition) =>
        new() { Union = new(new("某校", edition.Level == UnionLevel.College ? "某院" : null), edition.Kind, edition.Level, edition.Year) };

    private static UnionRecord School => new() { Union = new(new("某校"), UnionKind.StudentUnion, UnionLevel.School, new(AcademicYear.Least)) };

    private static ImmutableArray<Flaw> Of(ImmutableArray<Rule> rules, ImmutableArray<Rule> alternatives, UnionRecord union)
    {
        ImmutableArray<Flaw> ofEach = [.. rules.Concat(alternatives).SelectMany(r => OfRule(r, union)).Distinct()];

        // A rule that is unsound by itself says nothing of others.
        ImmutableArray<Rule> sound = [.. rules.Where(r => !ofEach.Any(f => f.Kind is FlawKind.Unkeepable or FlawKind.Idle && f.Rules[0] == r.Id))];
        return [.. ofEach, .. Repeated(sound, union), .. Gaps(sound, union), .. Clashes(sound, union)];
    }

    private static IEnumerable<Flaw> OfRule(Rule rule, UnionRecord union)
    {
        if (string.IsNullOrWhiteSpace(rule.Basis.Document) || (rule.Basis.Provisions.Count == 0 && rule.Basis.Force is Force.Binding or Force.Normally && !rule.Basis.IsNecessary))
        {
            yield return new(FlawKind.NoSource, [rule.Id], new("没有写明依据哪一条规定", "nobody says which provision it rests on"));
        }

        foreach (var (kind, because) in RequirementReview.Of(rule.Requirement, union))
        {
            yield return new(kind, [rule.Id], because);
        }
    }

    private static IEnumerable<Flaw> Repeated(ImmutableArray<Rule> rules, UnionRecord union)
    {
        foreach (var one in rules)
        {
            foreach (var other in rules.Where(o => !ReferenceEquals(o, one) && Kept.HaveFactInCommon(one.Requirement, o.Requirement)))
            {
                if (Entailment.Of(one.Requirement, other.Requirement, union) is Entailment<UnionRecord>.Proved { Cases: var cases }
                    && (rules.IndexOf(one) < rules.IndexOf(other) || Entailment.Of(other.Requirement, one.Requirement, union) is not Entailment<UnionRecord>.Proved))
                {
                    yield return new(FlawKind.Repeated, [other.Id, one.Id], new($"符合{one.Id}的都符合{other.Id}，后者不另作要求（试过{cases}种情形）", $"whoever keeps {one.Id} keeps {other.Id}, which asks nothing more (over {cases} cases)"));
                }
            }
        }
    }

    private static IEnumerable<Flaw> Gaps(ImmutableArray<Rule> rules, UnionRecord union)
    {
        ImmutableArray<(Rule Rule, When<UnionRecord> When)> ranges = [.. rules.SelectMany(static r => r.Requirement.Conjuncts().OfType<When<UnionRecord>>().Select(w => (r, w)))];
        return ranges.Select(static r => r.Rule.Id).Distinct().Count() < 2 ? []
            : RequirementReview.Gaps([.. ranges.Select(static r => r.When)], union).Select(g => new Flaw(g.Kind, [.. ranges.Select(static r => r.Rule.Id).Distinct()], g.Because));
    }

    /// <summary>Rules that nobody keeps together, and of which none can be spared.</summary>
    /// <remarks>Rules that read no fact in common are kept apart, so that what clashes hangs together.</remarks>
    internal static IEnumerable<Flaw> Clashes(ImmutableArray<Rule> rules, UnionRecord union)
    {
        var left = rules;
        while (left.Length > 0)
        {
            ImmutableArray<Rule> together = [left[0]];
            for (var before = 0; before < together.Length;)
            {
                before = together.Length;
                together = [.. together, .. left.Where(l => !together.Contains(l) && together.Any(t => Kept.HaveFactInCommon(t.Requirement, l.Requirement)))];
            }

            left = left.RemoveRange(together);
            var clash = Kept.Clash([.. together.Select(static r => r.Requirement)], union);
            if (clash.Length > 0)
            {
                ImmutableArray<Rule> clashing = [.. clash.Select(c => together.First(t => ReferenceEquals(t.Requirement, c)))];
                yield return new(FlawKind.Clash, [.. clashing.Select(static r => r.Id)], new(
                    $"没有组织能同时符合：{string.Join("；", clashing.Select(static r => r.Requirement.Describe(Language.Chinese)))}",
                    $"nobody can keep them together: {string.Join("; ", clashing.Select(static r => r.Requirement.Describe(Language.English)))}"));
            }
        }
    }
}
