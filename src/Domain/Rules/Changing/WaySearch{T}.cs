using System.Collections.Immutable;

namespace UnionGovernance.Rules.Changing;

/// <summary>Goes from a subject to those that differ in one step, the most promising first, until all demands are satisfied.</summary>
/// <remarks>
/// A step is taken only for a demand that is not satisfied, and only if it can help to satisfy it: whatever way there is from here takes one of those.
/// No way costs less than its steps so far and what is left at least, so that the first way that is found is a cheapest one.
/// </remarks>
internal sealed class WaySearch<T>
{
    private readonly LeverReach<T> _reach;
    private readonly ImmutableArray<int> _demands;
    private readonly ImmutableArray<Lever<T>> _levers;
    private readonly WayRest<T> _rest;
    private readonly Func<T, bool>? _allows;
    private readonly PriorityQueue<WayNode<T>, (int Effort, int Left, int Order)> _open = new();
    private readonly HashSet<string> _seen = [];
    private int _order;
    private T? _refused;
    private bool _isRefused;

    public WaySearch(LeverReach<T> reach, ImmutableArray<int> demands, Func<T, bool>? allows = null) =>
        (_reach, _demands, _levers, _rest, _allows) = (reach, demands, reach.Levers, new(reach, demands), allows);

    /// <returns>The cheapest ways, or that there are too many cases; nothing where there is no way.</returns>
    public Ways<T>? Of()
    {
        var first = new WayNode<T>(_reach.Subject, new('\0', _levers.Length), 0, [.. _demands.Select(d => _reach.Demands[d].Requirement.Judge(_reach.Subject))]);
        if (IsOutOfReach(first))
        {
            return null;
        }

        Add(first);
        var ways = ImmutableArray.CreateBuilder<Way<T>>();
        while (_open.TryDequeue(out var node, out var bound) && ways.Count <= WaySearch.MostWays && (ways.Count == 0 || bound.Effort <= ways[0].Effort))
        {
            if (Helping(node) is not { } helping)
            {
                ways.Add(new(node.Subject, [.. _levers.Select((l, i) => (Lever: l, Times: (int)node.Steps[i])).Where(static s => s.Times > 0)], node.Effort));
                continue;
            }

            if (_order > WaySearch.MostCases)
            {
                return ways.Count > 0 ? new Ways<T>.Found(ways.ToImmutable(), AreMore: true) : Unfound() ?? new Ways<T>.Undecided(_order, Unsatisfied(first));
            }

            foreach (var lever in helping)
            {
                Add(Stepped(node, lever));
            }
        }

        return ways.Count == 0 ? Unfound() : new Ways<T>.Found([.. ways.Take(WaySearch.MostWays)], ways.Count > WaySearch.MostWays);
    }

    private ImmutableArray<Demand<T>> Unsatisfied(WayNode<T> node) => [.. Enumerable.Range(0, _demands.Length).Where(i => !Demand(i).IsSatisfiedBy(node.Verdicts[i])).Select(Demand)];

    // What is refused for another reason than a demand may be mended by a step that no demand asks for.
    private Ways<T>? Unfound() => _isRefused ? new Ways<T>.Refused(_refused!) : null;

    // Of two distances that have to be gone both, where every step takes the one no nearer than it takes the other away, as of a cap below a floor, some is always left.
    private bool IsOutOfReach(WayNode<T> first)
    {
        var single = Enumerable.Range(0, _demands.Length).Where(i => !Demand(i).MayStayOpen && !Demand(i).IsSatisfiedBy(Verdict.NotMet))
            .SelectMany(i => Demand(i).Requirement.Conjuncts().Where(c => first.Distances(c).Length == 1)).ToList();
        return single.Exists(one => single.Exists(other => first.Distances(one)[0].Least + first.Distances(other)[0].Least > 0
            && Enumerable.Range(0, _levers.Length).All(l => Nearer(one, l) + Nearer(other, l) <= 0)));

        long? Nearer(Requirement<T> leaf, int lever) => _reach.Shortens(leaf, lever) is [var by] ? by.Least : null;
    }

    private Demand<T> Demand(int i) => _reach.Demands[_demands[i]];

    // The steps of which one is taken on every way from here: those that help the demand that fewest can. Nothing where all is satisfied.
    private List<int>? Helping(WayNode<T> node)
    {
        List<int>? fewest = null;
        for (var i = 0; i < _demands.Length; i++)
        {
            if (!Demand(i).IsSatisfiedBy(node.Verdicts[i]))
            {
                var helping = Enumerable.Range(0, _levers.Length).Where(l => _reach.CanTouch(node.Steps, l, _demands[i]) && Helps(Demand(i).Requirement, l, node)).ToList();
                fewest = fewest is null || helping.Count < fewest.Count ? helping : fewest;
            }
        }

        if (fewest is null && _allows?.Invoke(node.Subject) == false)
        {
            (_refused, _isRefused) = (_isRefused ? _refused : node.Subject, true);
            return [.. Enumerable.Range(0, _levers.Length).Where(l => _reach.HasRoom(node.Steps, l))];
        }

        return fewest;
    }

    // Of a requirement that is made of distances, a step helps that shortens one which is not yet nought; what does not apply is no distance away.
    private bool Helps(Requirement<T> requirement, int lever, WayNode<T> node) => requirement switch
    {
        All<T> all => all.Parts.Any(p => Helps(p, lever, node)),
        Any<T> any => any.Parts.Any(p => Helps(p, lever, node)),
        _ when node.Distances(requirement) is { Length: > 0 } distances => distances.All(static d => d.Most > 0)
            ? _reach.Shortens(requirement, lever) is not { Length: > 0 } by || by.Zip(distances, static (b, d) => b.Of(d)).Any(static b => b is null or > 0)
            : requirement.Judge(node.Subject) == Verdict.NotApplicable,
        _ => true,
    };

    private void Add(WayNode<T> node)
    {
        if (_seen.Add(node.Steps) && _rest.Least(node) is { } left)
        {
            _open.Enqueue(node, (node.Effort + left, left, _order++));
        }
    }

    private WayNode<T> Stepped(WayNode<T> node, int lever)
    {
        var (subject, steps) = (_levers[lever].Step(node.Subject, node.Steps[lever]), node.Steps.ToCharArray());
        steps[lever]++;
        return new(subject, new(steps), node.Effort + _levers[lever].Effort, [.. _demands.Select((d, i) => _reach.Touches(lever, d) ? Demand(i).Requirement.Judge(subject) : node.Verdicts[i])]);
    }
}
