using System.Collections.Immutable;
using UnionGovernance.Appraisals.Terms;

namespace UnionGovernance.Appraisals.Scores;

/// <summary>What one person's ratings come to, every term open to see.</summary>
/// <param name="Terms">The terms, in the order of the aspects, then of the groups.</param>
/// <param name="Missing">The ratings that are missing; while any is, there is no score, and nothing is made up for it.</param>
public sealed record Score(ImmutableArray<ScoreTerm> Terms, ImmutableArray<Words> Missing)
{
    /// <summary>The points, exact; nothing while ratings are missing.</summary>
    public Fraction? Points => Missing.Length > 0 || Terms.Length == 0 ? null : Terms.Aggregate(default(Fraction), static (sum, term) => sum + term.Value);

    /// <summary>The sum as it is written on the form.</summary>
    public string Arithmetic => string.Join(" + ", Terms.Select(static t => $"{t.Factor} × {t.Points}/{t.Ballots}"));

    /// <summary>Puts ratings together.</summary>
    /// <param name="ratings">What each group gave, an aspect each.</param>
    /// <param name="present">The groups that rated on the day; each of them is to rate every aspect.</param>
    /// <param name="terms">The charter's terms. Where groups have weights, those with a weight are to rate, and no others count.</param>
    /// <returns>The score.</returns>
    public static Score Of(ILookup<RaterGroup, AspectScore> ratings, IEnumerable<RaterGroup> present, AppraisalTerms terms)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        ArgumentNullException.ThrowIfNull(terms);
        ImmutableArray<RaterGroup> groups = [.. terms.Groups.Count > 0 ? terms.Groups.Select(static g => g.Group) : present];
        var (found, missing) = (ImmutableArray.CreateBuilder<ScoreTerm>(), ImmutableArray.CreateBuilder<Words>());
        var all = terms.Aspects.Sum(static a => a.Weight);
        foreach (var aspect in terms.Aspects)
        {
            var rated = groups.Select(g => (Group: g, Score: ratings[g].FirstOrDefault(s => s.Aspect == aspect.Aspect))).ToList();
            missing.AddRange(rated.Where(static r => r.Score is null).Select(r => Lacking(aspect.Aspect, r.Group)));
            var factor = new Fraction(aspect.Weight, all);
            if (terms.Groups.Count > 0)
            {
                var heads = terms.Groups.Sum(static g => g.Weight);
                found.AddRange(rated.Zip(terms.Groups).Where(static r => r.First.Score is not null)
                    .Select(r => new ScoreTerm(aspect.Aspect, r.First.Group, factor * new Fraction(r.Second.Weight, heads), r.First.Score!.Points, r.First.Score.Ballots)));
            }
            else if (rated.Any(static r => r.Score is not null))
            {
                found.Add(new(aspect.Aspect, null, factor, rated.Sum(static r => (long)(r.Score?.Points ?? 0)), rated.Sum(static r => (long)(r.Score?.Ballots ?? 0))));
            }
        }

        return new(found.ToImmutable(), missing.ToImmutable());
    }

    private static Words Lacking(Aspect aspect, RaterGroup group)
    {
        var (what, who) = (aspect.Label, group.Label);
        return new($"{who.Chinese}对“{what.Chinese}”的评分", $"{what.English}, rated by {who.English}");
    }
}
