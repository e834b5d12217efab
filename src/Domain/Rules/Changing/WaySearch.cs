using System.Collections.Immutable;

namespace UnionGovernance.Rules.Changing;

/// <summary>Finds the cheapest ways.</summary>
internal static class WaySearch
{
    /// <summary>The most ways that are given.</summary>
    public const int MostWays = 40;

    /// <summary>The most cases that are gone through before it is left undecided.</summary>
    public const int MostCases = 5_000;

    /// <summary>The cheapest ways to satisfy all demands.</summary>
    /// <typeparam name="T">What is changed.</typeparam>
    /// <param name="subject">The subject as it is.</param>
    /// <param name="demands">The demands.</param>
    /// <param name="levers">What can be done.</param>
    /// <param name="allows">Whether a subject that satisfies all demands is one that can be.</param>
    /// <returns>The ways; or that there is none, and why; or that it is left undecided.</returns>
    public static Ways<T> Of<T>(T subject, ImmutableArray<Demand<T>> demands, ImmutableArray<Lever<T>> levers, Func<T, bool>? allows = null)
    {
        if (Standing(subject, demands, levers) is [var alone, ..])
        {
            return alone;
        }

        var reach = new LeverReach<T>(subject, demands, levers);
        return Cheapest(reach, [.. Enumerable.Range(0, demands.Length)], allows) ?? new Ways<T>.None(Clash(reach), reach.Standing);
    }

    /// <summary>What is asked for and broken whatever is done, since what no lever changes breaks it: each demand by itself, and what is left when all else is forgotten.</summary>
    /// <typeparam name="T">What is changed.</typeparam>
    /// <param name="subject">The subject as it is.</param>
    /// <param name="demands">The demands.</param>
    /// <param name="levers">What can be done.</param>
    public static ImmutableArray<Ways<T>.None> Standing<T>(T subject, ImmutableArray<Demand<T>> demands, ImmutableArray<Lever<T>> levers)
    {
        var standing = Forgotten(subject, levers);
        return [.. demands.Where(d => d.IsAsked && d.Requirement.Judge(standing) == Verdict.NotMet).Select(d => new Ways<T>.None([d], standing))];
    }

    /// <summary>A subject of which everything is unknown that a lever may change.</summary>
    /// <typeparam name="T">What is changed.</typeparam>
    /// <param name="subject">The subject as it is.</param>
    /// <param name="levers">What can be done.</param>
    public static T Forgotten<T>(T subject, ImmutableArray<Lever<T>> levers) => levers.Select(static l => l.Forget).Distinct().Aggregate(subject, static (s, forget) => forget(s));

    // What clashes alone, or else: one demand after another is spared, and what is left cannot be. Where it is not decided without one, that one stays.
    private static ImmutableArray<Demand<T>> Clash<T>(LeverReach<T> reach)
    {
        ImmutableArray<int> all = [.. Enumerable.Range(0, reach.Demands.Length)];
        ImmutableArray<int> alone = [.. all.Where(d => reach.Demands[d].IsAsked && Fails([d])).Take(1)];
        var clash = alone.IsEmpty ? all.OrderBy(d => reach.Demands[d].IsAsked).Aggregate(all, (left, spared) => left.Remove(spared) is var fewer && Fails(fewer) ? fewer : left) : alone;
        return [.. clash.Select(d => reach.Demands[d])];

        // What keeps all of them and cannot be all the same is no proof that they clash.
        bool Fails(ImmutableArray<int> some) => Cheapest(reach, some, allows: null) is null;
    }

    // Demands that no step touches together are satisfied each for itself, and what that costs adds up. Only where nothing that can be comes of it is all gone through as one.
    private static Ways<T>? Cheapest<T>(LeverReach<T> reach, ImmutableArray<int> demands, Func<T, bool>? allows)
    {
        var parts = reach.Parts(demands);
        if (parts.Count == 1)
        {
            return new WaySearch<T>(reach, demands, allows).Of();
        }

        var (whole, areMore, undecided) = (ImmutableArray.Create(new Way<T>(reach.Subject, [], 0)), false, (Ways<T>.Undecided?)null);
        foreach (var part in parts)
        {
            switch (new WaySearch<T>(reach, part).Of())
            {
                case Ways<T>.Found found:
                    areMore |= found.AreMore || whole.Length * found.All.Length > MostWays;
                    whole = [.. whole.SelectMany(w => found.All.Select(f => w.And(f, reach.Levers))).Take(MostWays)];
                    break;
                case Ways<T>.Undecided open:
                    undecided = undecided is null ? open : new(undecided.Cases + open.Cases, undecided.Together.AddRange(open.Together));
                    break;
                default:
                    return null;
            }
        }

        ImmutableArray<Way<T>> allowed = allows is null ? whole : [.. whole.Where(w => allows(w.Subject))];
        return undecided ?? (allowed.IsEmpty ? new WaySearch<T>(reach, demands, allows).Of() : new Ways<T>.Found(allowed, areMore));
    }
}
