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
        return Cheapest(reach, [.. Enumerable.Range(0, demands.Length)], allows) ?? new Ways<T>.None(Clash(reach), Forgotten(subject, levers));
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

    private static T Forgotten<T>(T subject, ImmutableArray<Lever<T>> levers) => levers.Select(static l => l.Forget).Distinct().Aggregate(subject, static (s, forget) => forget(s));

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
                    undecided = open;
                    break;
                default:
                    return null;
            }
        }

        ImmutableArray<Way<T>> allowed = allows is null ? whole : [.. whole.Where(w => allows(w.Subject))];
        return undecided ?? (allowed.IsEmpty ? new WaySearch<T>(reach, demands, allows).Of() : new Ways<T>.Found(allowed, areMore));
    }
}

/// <summary>Goes from a subject to those that differ in one step, the most promising first, until all demands are satisfied.</summary>
/// <remarks>
/// A step is taken only for a demand that is not satisfied, and only if it can help to satisfy it: whatever way there is from here takes one of those.
/// No way costs less than its steps so far and what is left at least, so that the first way that is found is a cheapest one.
/// </remarks>
internal sealed class WaySearch<T>
{
    // What steps cost is shared out in so fine a grain that what rounding loses is far below a whole one.
    private const long Grain = 5_040;

    // Beyond any cost that there is: no step helps.
    private const long Never = long.MaxValue;

    private readonly LeverReach<T> _reach;
    private readonly ImmutableArray<int> _demands;
    private readonly ImmutableArray<Lever<T>> _levers;
    private readonly Func<T, bool>? _allows;
    private readonly PriorityQueue<Node, (int Effort, int Left, int Order)> _open = new();
    private readonly HashSet<string> _seen = [];
    private int _order;
    private T? _refused;
    private bool _isRefused;

    public WaySearch(LeverReach<T> reach, ImmutableArray<int> demands, Func<T, bool>? allows = null) => (_reach, _demands, _levers, _allows) = (reach, demands, reach.Levers, allows);

    /// <returns>The cheapest ways, or that there are too many cases; nothing where there is no way.</returns>
    public Ways<T>? Of()
    {
        var first = new Node(_reach.Subject, new('\0', _levers.Length), 0, [.. _demands.Select(d => _reach.Demands[d].Requirement.Judge(_reach.Subject))]);
        if (IsOutOfReach(first))
        {
            return null;
        }

        Add(first);
        var ways = ImmutableArray.CreateBuilder<Way<T>>();
        while (_open.TryDequeue(out var node, out var bound) && ways.Count <= WaySearch.MostWays && (ways.Count == 0 || bound.Effort == ways[0].Effort))
        {
            if (Helping(node) is not { } helping)
            {
                ways.Add(new(node.Subject, [.. _levers.Select((l, i) => (Lever: l, Times: (int)node.Steps[i])).Where(static s => s.Times > 0)], node.Effort));
                continue;
            }

            if (_order > WaySearch.MostCases)
            {
                return ways.Count > 0 ? new Ways<T>.Found(ways.ToImmutable(), AreMore: true) : Unfound() ?? new Ways<T>.Undecided(_order);
            }

            foreach (var lever in helping)
            {
                Add(Stepped(node, lever));
            }
        }

        return ways.Count == 0 ? Unfound() : new Ways<T>.Found([.. ways.Take(WaySearch.MostWays)], ways.Count > WaySearch.MostWays);
    }

    // What is refused for another reason than a demand may be mended by a step that no demand asks for.
    private Ways<T>? Unfound() => _isRefused ? new Ways<T>.Refused(_refused!) : null;

    // Of two distances that have to be gone both, where every step takes the one no nearer than it takes the other away, as of a cap below a floor, some is always left.
    private bool IsOutOfReach(Node first)
    {
        var single = Enumerable.Range(0, _demands.Length).Where(i => !Demand(i).MayStayOpen && !Demand(i).IsSatisfiedBy(Verdict.NotMet))
            .SelectMany(i => Demand(i).Requirement.Conjuncts().Where(c => first.Distances(c).Length == 1)).ToList();
        return single.Exists(one => single.Exists(other => first.Distances(one)[0].Least + first.Distances(other)[0].Least > 0
            && Enumerable.Range(0, _levers.Length).All(l => Nearer(one, l) + Nearer(other, l) <= 0)));

        long? Nearer(Requirement<T> leaf, int lever) => _reach.Shortens(leaf, lever) is [var by] ? by.Least : null;
    }

    private Demand<T> Demand(int i) => _reach.Demands[_demands[i]];

    // The steps of which one is taken on every way from here: those that help the demand that fewest can. Nothing where all is satisfied.
    private List<int>? Helping(Node node)
    {
        List<int>? fewest = null;
        for (var i = 0; i < _demands.Length; i++)
        {
            if (!Demand(i).IsSatisfiedBy(node.Verdicts[i]))
            {
                var helping = Enumerable.Range(0, _levers.Length).Where(l => CanTouch(node, l, i) && Helps(Demand(i).Requirement, l, node)).ToList();
                fewest = fewest is null || helping.Count < fewest.Count ? helping : fewest;
            }
        }

        if (fewest is null && _allows?.Invoke(node.Subject) == false)
        {
            (_refused, _isRefused) = (_isRefused ? _refused : node.Subject, true);
            return [.. Enumerable.Range(0, _levers.Length).Where(l => HasRoom(node, l))];
        }

        return fewest;
    }

    // Of a requirement that is made of distances, a step helps that shortens one which is not yet nought; what does not apply is no distance away.
    private bool Helps(Requirement<T> requirement, int lever, Node node) => requirement switch
    {
        All<T> all => all.Parts.Any(p => Helps(p, lever, node)),
        Any<T> any => any.Parts.Any(p => Helps(p, lever, node)),
        _ when node.Distances(requirement) is { Length: > 0 } distances => distances.All(static d => d.Most > 0)
            ? _reach.Shortens(requirement, lever) is not { Length: > 0 } by || by.Zip(distances, static (b, d) => b.Of(d)).Any(static b => b is null or > 0)
            : requirement.Judge(node.Subject) == Verdict.NotApplicable,
        _ => true,
    };

    private void Add(Node node)
    {
        if (_seen.Add(node.Steps) && Left(node) is { } left)
        {
            _open.Enqueue(node, (node.Effort + left, left, _order++));
        }
    }

    private Node Stepped(Node node, int lever)
    {
        var (subject, steps) = (_levers[lever].Step(node.Subject, node.Steps[lever]), node.Steps.ToCharArray());
        steps[lever]++;
        return new(subject, new(steps), node.Effort + _levers[lever].Effort, [.. _demands.Select((d, i) => _reach.Touches(lever, d) ? Demand(i).Requirement.Judge(subject) : node.Verdicts[i])]);
    }

    private bool CanTouch(Node node, int lever, int demand) => _reach.Touches(lever, _demands[demand]) && HasRoom(node, lever);

    private bool HasRoom(Node node, int lever)
    {
        var taken = 0;
        foreach (var other in _reach.Sharing(lever))
        {
            taken += node.Steps[other];
        }

        return node.Steps[lever] < _levers[lever].Most && taken < _levers[lever].Room;
    }

    // What the steps that are left cost at least, so that all is satisfied; nothing where none helps. One thing that is open after another, the dearest first, rests on a
    // share of what each step costs, and those after it on what is left of that: so different steps add up, and none is counted twice.
    private int? Left(Node node)
    {
        var costs = _levers.Select(static l => l.Effort * Grain).ToArray();
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

    // What is not satisfied, each by itself: the ways to set it right, and on each what every step does.
    private IEnumerable<List<Effect[]>> Open(Node node, long[] costs)
    {
        for (var i = 0; i < _demands.Length; i++)
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

    private static bool IsOpen(Requirement<T> part, Node node) => part.Judge(node.Subject) is Verdict.NotMet or Verdict.Undetermined;

    // Nothing where nobody can say that a step is needed.
    private List<Effect[]>? Settling(Requirement<T> requirement, int demand, Node node, long[] costs)
    {
        switch (requirement)
        {
            case All<T> all:
                return all.Parts.Where(p => IsOpen(p, node)).Select(p => Settling(p, demand, node, costs)).OfType<List<Effect[]>>().MaxBy(w => Least(w, costs));
            case Any<T> any:
                var ways = any.Parts.Select(p => Settling(p, demand, node, costs)).ToList();
                return ways.Contains(null) ? null : [.. ways.SelectMany(static w => w!)];
            default:
                var distances = node.Distances(requirement);
                return distances.Length > 0 && distances.All(static d => d.Most > 0)
                    ? [.. distances.Select((d, i) => Effects(d, i, requirement, demand, node))]
                    : [OneStep(node, demand)];
        }
    }

    private Effect[] OneStep(Node node, int demand) => [.. Enumerable.Range(0, _levers.Length).Where(l => CanTouch(node, l, demand)).Select(static l => new Effect(l, 1, 1))];

    // A distance is gone in whole steps of what all have in common; a step of which nobody can say how far it leads may lead to the end.
    private Effect[] Effects(Distance distance, int way, Requirement<T> leaf, int demand, Node node)
    {
        var steps = Enumerable.Range(0, _levers.Length).Where(l => CanTouch(node, l, demand))
            .Select(l => (Lever: l, By: _reach.Shortens(leaf, l) is { Length: > 0 } by ? by[way].Of(distance) : null)).Where(static s => s.By is null or > 0).ToList();
        var (left, common) = (distance.Least > 0 ? distance.Least : distance.Most, steps.Select(static s => s.By ?? 0).Aggregate(0L, Common));
        var of = common == 0 || left == Distance.Open ? 1 : (left + common - 1) / common;
        return [.. steps.Select(s => s.By is { } by ? new Effect(s.Lever, Math.Min(by / common, of), of) : new(s.Lever, 1, 1))];
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

    // A case is told from others by how often each step was taken, a character each.
    private sealed record Node(T Subject, string Steps, int Effort, Verdict[] Verdicts)
    {
        private readonly Dictionary<Requirement<T>, ImmutableArray<Distance>> _distances = new(ReferenceEqualityComparer.Instance);

        public ImmutableArray<Distance> Distances(Requirement<T> leaf)
        {
            if (!_distances.TryGetValue(leaf, out var distances))
            {
                _distances.Add(leaf, distances = leaf.Distances(Subject));
            }

            return distances;
        }
    }
}
