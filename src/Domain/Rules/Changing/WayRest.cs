using System.Collections.Immutable;

namespace UnionGovernance.Rules.Changing;

/// <summary>What the steps that are left cost at least, so that all demands are satisfied.</summary>
/// <typeparam name="T">What is changed.</typeparam>
/// <remarks>
/// One thing that is open after another, the dearest first, rests on a share of what each step costs, and those after it on what is left of that: so
/// different steps add up, and none is counted twice.
/// </remarks>
/// <param name="reach">What the levers can do.</param>
/// <param name="demands">The demands that are to be satisfied.</param>
internal sealed class WayRest<T>(LeverReach<T> reach, ImmutableArray<int> demands)
{
    // What steps cost is shared out in so fine a grain that what rounding loses is far below a whole one.
    private const long Grain = 5_040;

    // Beyond any cost that there is: no step helps.
    private const long Never = long.MaxValue;

    /// <returns>What they cost at least; nothing where none helps.</returns>
    public int? Least(WayNode<T> node)
    {
        var costs = reach.Levers.Select(static l => l.Effort * Grain).ToArray();
        var left = 0L;
        foreach (var ways in Open(node, costs).OrderByDescending(w => Least(w, costs)).ToList())
        {
            var least = Least(ways, costs);
            if (least == Never)
            {
                return null;
            }

            left += least;
            Rest(ways, least, costs);
        }

        return (int)((left + Grain - 1) / Grain);
    }

    // Of each step's cost so much as the way on which it does most rests on is no more to be had.
    private static void Rest(List<Effect[]> ways, long least, long[] costs)
    {
        var rested = new long[costs.Length];
        foreach (var (lever, by, of) in ways.SelectMany(static w => w))
        {
            rested[lever] = Math.Max(rested[lever], ((least * by) + of - 1) / of);
        }

        for (var lever = 0; lever < costs.Length; lever++)
        {
            costs[lever] -= rested[lever];
        }
    }

    private Demand<T> Demand(int i) => reach.Demands[demands[i]];

    // What is not satisfied, each by itself: the ways to set it right, and on each what every step does.
    private IEnumerable<List<Effect[]>> Open(WayNode<T> node, long[] costs)
    {
        for (var i = 0; i < demands.Length; i++)
        {
            var demand = i;
            if (!Demand(i).IsSatisfiedBy(node.Verdicts[i]))
            {
                // What may stay open is no distance away: one step may do.
                var open = Demand(i).MayStayOpen ? [[OneStep(node, i)]]
                    : Demand(i).Requirement.Conjuncts().Where(c => IsOpen(c, node)).Select(c => Settling(c, demand, node, costs)).OfType<List<Effect[]>>();
                foreach (var ways in open)
                {
                    yield return ways;
                }
            }
        }
    }

    private static bool IsOpen(Requirement<T> part, WayNode<T> node) => part.Judge(node.Subject) is Verdict.NotMet or Verdict.Undetermined;

    // Nothing where nobody can say that a step is needed.
    private List<Effect[]>? Settling(Requirement<T> requirement, int demand, WayNode<T> node, long[] costs)
    {
        switch (requirement)
        {
            case All<T> all:
                return all.Parts.Where(p => IsOpen(p, node)).Select(p => Settling(p, demand, node, costs)).OfType<List<Effect[]>>().MaxBy(w => Least(w, costs));
            case Any<T> any:
                var ways = any.Parts.Where(p => p.Judge(reach.Standing) != Verdict.NotMet).Select(p => Settling(p, demand, node, costs)).ToList();
                return ways.Contains(null) ? null : [.. ways.SelectMany(static w => w!)];
            default:
                var distances = node.Distances(requirement);
                return distances.Length > 0 && distances.All(static d => d.Most > 0)
                    ? [.. distances.Select((d, i) => Dearer(d, i, requirement, demand, node, costs))]
                    : [OneStep(node, demand)];
        }
    }

    private Effect[] OneStep(WayNode<T> node, int demand) => [.. Enumerable.Range(0, reach.Levers.Length).Where(l => reach.CanTouch(node.Steps, l, demands[demand])).Select(static l => new Effect(l, 1, 1))];

    // What surely breaks it has to be gone, and what may too.
    private Effect[] Dearer(Distance distance, int way, Requirement<T> leaf, int demand, WayNode<T> node, long[] costs)
    {
        var perhaps = Effects(distance.Most, static n => n.Most, way, leaf, demand, node);
        return distance.Least > 0 && distance.Least < distance.Most && Effects(distance.Least, static n => n.Least, way, leaf, demand, node) is var surely && Least([surely], costs) > Least([perhaps], costs)
            ? surely
            : perhaps;
    }

    // A distance is gone in whole steps of what all have in common; a step of which nobody can say how far it leads may lead to the end.
    private Effect[] Effects(long left, Func<Nearer, long?> of, int way, Requirement<T> leaf, int demand, WayNode<T> node)
    {
        var steps = Enumerable.Range(0, reach.Levers.Length).Where(l => reach.CanTouch(node.Steps, l, demands[demand]))
            .Select(l => (Lever: l, By: reach.Shortens(leaf, l) is { Length: > 0 } by ? of(by[way]) : null)).Where(static s => s.By is null or > 0).ToList();
        var common = steps.Select(static s => s.By ?? 0).Aggregate(0L, Common);
        var all = common == 0 || left == Distance.Open ? 1 : (left + common - 1) / common;
        return [.. steps.Select(s => s.By is { } by ? new Effect(s.Lever, Math.Min(by / common, all), all) : new(s.Lever, 1, 1))];
    }

    private static long Common(long one, long other) => other == 0 ? one : Common(other, one % other);

    private static long Least(List<Effect[]> ways, long[] costs)
    {
        var least = Never;
        foreach (var effects in ways)
        {
            foreach (var (lever, by, of) in effects)
            {
                least = Math.Min(least, costs[lever] * of / by);
            }
        }

        return least;
    }

    // One step does so much of so much that is to be done.
    private readonly record struct Effect(int Lever, long By, long Of);
}
