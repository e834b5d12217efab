using System.Collections.Immutable;
using UnionGovernance.Facts;

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
        var standing = levers.Aggregate(subject, static (s, l) => l.Forget(s));
        if (demands.FirstOrDefault(d => d.IsAsked && d.Requirement.Judge(standing) == Verdict.NotMet) is { } alone)
        {
            return new Ways<T>.None([alone], standing);
        }

        var found = new WaySearch<T>(subject, demands, levers, allows).Of();
        return found is null ? new Ways<T>.None(Clash(subject, demands, levers, allows), standing) : found;
    }

    // What clashes alone, or else: one demand after another is spared, and what is left cannot be. Where it is not decided without one, that one stays.
    private static ImmutableArray<Demand<T>> Clash<T>(T subject, ImmutableArray<Demand<T>> demands, ImmutableArray<Lever<T>> levers, Func<T, bool>? allows)
    {
        return demands.FirstOrDefault(d => d.IsAsked && Fails([d])) is { } alone ? [alone]
            : demands.OrderBy(static d => d.IsAsked).Aggregate(demands, (left, spared) => left.Remove(spared) is var fewer && Fails(fewer) ? fewer : left);

        bool Fails(ImmutableArray<Demand<T>> some) => new WaySearch<T>(subject, some, levers, allows).Of() is null;
    }
}

/// <summary>Goes from a subject to those that differ in one step, the most promising first, until all demands are satisfied.</summary>
/// <remarks>
/// A step is taken only for a demand that is not satisfied, and only if it can help to satisfy it: whatever way there is from here takes one of those.
/// No way costs less than its steps so far and the distance that is left, so that the first way that is found is a cheapest one.
/// </remarks>
internal sealed class WaySearch<T>
{
    // Beyond any cost that there is: no step helps.
    private const int Never = int.MaxValue / 4;

    private readonly T _subject;
    private readonly ImmutableArray<Demand<T>> _demands;
    private readonly ImmutableArray<Lever<T>> _levers;
    private readonly Func<T, bool>? _allows;
    private readonly bool[][] _touches;
    private readonly int[][] _sharing;
    private readonly int[] _part;
    private readonly T[] _stepped;
    private readonly Dictionary<Requirement<T>, ImmutableArray<long>[]> _shortens = new(ReferenceEqualityComparer.Instance);
    private readonly PriorityQueue<Node, (int Effort, int Left, int Order)> _open = new();
    private readonly HashSet<string> _seen = [];
    private int _order;
    private bool _isRefused;

    public WaySearch(T subject, ImmutableArray<Demand<T>> demands, ImmutableArray<Lever<T>> levers, Func<T, bool>? allows)
    {
        (_subject, _demands, _allows) = (subject, demands, allows);
        _levers = [.. levers.Where(static l => l.Most > 0)];
        _touches = Touching();
        _stepped = [.. _levers.Select(l => l.Step(subject, 0))];
        _sharing = [.. _levers.Select(l => Enumerable.Range(0, _levers.Length).Where(i => _levers[i].About == l.About).ToArray())];
        _part = Parts();
    }

    /// <returns>The cheapest ways, or that there are too many cases; nothing where there is no way.</returns>
    public Ways<T>? Of()
    {
        Add(new(_subject, new('\0', _levers.Length), 0, [.. _demands.Select(d => d.Requirement.Judge(_subject))]));
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
                return ways.Count > 0 ? new Ways<T>.Found(ways.ToImmutable(), AreMore: true) : new Ways<T>.Undecided(_order);
            }

            foreach (var lever in helping)
            {
                Add(Stepped(node, lever));
            }
        }

        // What is refused for another reason than a demand may be mended by a step that no demand asks for.
        return ways.Count == 0 ? (_isRefused ? new Ways<T>.Undecided(_order) : null) : new Ways<T>.Found([.. ways.Take(WaySearch.MostWays)], ways.Count > WaySearch.MostWays);
    }

    // A case is told from others by how often each step was taken, a character each.
    private sealed record Node(T Subject, string Steps, int Effort, Verdict[] Verdicts);

    // The steps of which one is taken on every way from here: those that help the demand that fewest can. Nothing where all is satisfied.
    private List<int>? Helping(Node node)
    {
        List<int>? fewest = null;
        for (var i = 0; i < _demands.Length; i++)
        {
            if (!_demands[i].IsSatisfiedBy(node.Verdicts[i]))
            {
                var helping = Enumerable.Range(0, _levers.Length).Where(l => _touches[l][i] && HasRoom(node, l) && Helps(_demands[i].Requirement, l, node)).ToList();
                fewest = fewest is null || helping.Count < fewest.Count ? helping : fewest;
            }
        }

        if (fewest is null && _allows?.Invoke(node.Subject) == false)
        {
            _isRefused = true;
            return [.. Enumerable.Range(0, _levers.Length).Where(l => HasRoom(node, l))];
        }

        return fewest;
    }

    // Of a requirement that is made of distances, a step helps that shortens one which is not yet nought; what does not apply is no distance away.
    private bool Helps(Requirement<T> requirement, int lever, Node node) => requirement switch
    {
        All<T> all => all.Parts.Any(p => Helps(p, lever, node)),
        Any<T> any => any.Parts.Any(p => Helps(p, lever, node)),
        _ when requirement.Distances(node.Subject) is { Length: > 0 } distances => distances.All(static d => d > 0)
            ? Shortens(requirement, lever) is not { Length: > 0 } by || by.Any(static b => b > 0)
            : requirement.Judge(node.Subject) == Verdict.NotApplicable,
        _ => true,
    };

    private void Add(Node node)
    {
        if (!_seen.Add(node.Steps))
        {
            return;
        }

        // What no step touches together is set right by different steps, whose costs add up.
        Span<int> least = stackalloc int[_demands.Length];
        least.Clear();
        var left = 0;
        for (var i = 0; i < _demands.Length; i++)
        {
            if (!_demands[i].IsSatisfiedBy(node.Verdicts[i]))
            {
                ref var ofPart = ref least[_part[i]];
                var more = Math.Max(0, (_demands[i].MayStayOpen ? Least(i, node, lever => _levers[lever].Effort) : Left(_demands[i].Requirement, i, node)) - ofPart);
                if (more + left >= Never)
                {
                    return;
                }

                (ofPart, left) = (ofPart + more, left + more);
            }
        }

        _open.Enqueue(node, (node.Effort + left, left, _order++));
    }

    private Node Stepped(Node node, int lever)
    {
        var (subject, steps) = (_levers[lever].Step(node.Subject, node.Steps[lever]), node.Steps.ToCharArray());
        steps[lever]++;
        return new(subject, new(steps), node.Effort + _levers[lever].Effort, [.. _demands.Select((d, i) => _touches[lever][i] ? d.Requirement.Judge(subject) : node.Verdicts[i])]);
    }

    private bool HasRoom(Node node, int lever)
    {
        var taken = 0;
        foreach (var other in _sharing[lever])
        {
            taken += node.Steps[other];
        }

        return node.Steps[lever] < _levers[lever].Most && taken < _levers[lever].Room;
    }

    // What the steps that are left cost at least, so that a requirement is kept that is not.
    private int Left(Requirement<T> requirement, int demand, Node node) => requirement switch
    {
        All<T> all => all.Parts.Select(p => p.Judge(node.Subject) is Verdict.Met or Verdict.NotApplicable ? 0 : Left(p, demand, node)).DefaultIfEmpty(0).Max(),
        Any<T> any => any.Parts.Select(p => Left(p, demand, node)).DefaultIfEmpty(0).Min(),
        _ when requirement.Distances(node.Subject) is { Length: > 0 } distances && distances.All(static d => d > 0) => Least(demand, node, lever => Shortens(requirement, lever) is { Length: > 0 } by
            ? distances.Zip(by, (distance, b) => b <= 0 ? Never : (int)Math.Min(Never, ((distance * _levers[lever].Effort) + b - 1) / b)).Min()
            : _levers[lever].Effort),
        _ => Least(demand, node, lever => _levers[lever].Effort),
    };

    private int Least(int demand, Node node, Func<int, int> cost)
    {
        var least = Never;
        for (var lever = 0; lever < _levers.Length; lever++)
        {
            least = _touches[lever][demand] && HasRoom(node, lever) ? Math.Min(least, cost(lever)) : least;
        }

        return least;
    }

    // By how much of each distance one step takes a requirement nearer; nothing where that cannot be counted.
    private ImmutableArray<long> Shortens(Requirement<T> leaf, int lever)
    {
        if (!_shortens.TryGetValue(leaf, out var by))
        {
            _shortens.Add(leaf, by = [.. _stepped.Select(stepped => leaf.Distances(_subject).Zip(leaf.Distances(stepped), static (before, after) => before - after).ToImmutableArray())]);
        }

        return by[lever];
    }

    // What becomes unknown with a lever was looked at; so was what one tells that was unknown. Many levers are about the same facts, and most questions name the facts that they read.
    private bool[][] Touching()
    {
        var named = _demands.Select(static d => Named(d.Requirement)).ToArray();
        var paths = named.OfType<List<FactPath<T>>>().SelectMany(static n => n).DistinctBy(static p => p.JsonPointer).Select(p => (Path: p, Known: p.Measure(_subject))).ToList();
        var looked = _demands.Select((d, i) => named[i] is null ? Looked(d.Requirement, _subject) : []).ToArray();
        var touched = new Dictionary<Func<T, T>, bool[]>();
        return
        [
            .. _levers.Select(l =>
            {
                if (l.IsStating)
                {
                    return Touched(l.Step(_subject, 0));
                }

                if (!touched.TryGetValue(l.Forget, out var touches))
                {
                    touched.Add(l.Forget, touches = Touched(l.Forget(_subject)));
                }

                return touches;
            }),
        ];

        bool[] Touched(T other)
        {
            var changed = paths.Where(p => p.Path.Measure(other) != p.Known).Select(static p => p.Path.JsonPointer).ToHashSet(StringComparer.Ordinal);
            return [.. _demands.Select((d, i) => named[i] is { } facts ? facts.Exists(f => changed.Contains(f.JsonPointer)) : !looked[i].SequenceEqual(Looked(d.Requirement, other)))];
        }
    }

    // The facts that a question reads, where it names them all by their critical values; nothing where it reads more.
    private static List<FactPath<T>>? Named(Requirement<T> requirement)
    {
        var paths = new List<FactPath<T>>();
        foreach (var leaf in requirement.Leaves())
        {
            var values = leaf.CriticalValues();
            if (leaf.ReadsRoster || values.Length == 0 || values.Any(static v => v is CriticalCase<T>))
            {
                return null;
            }

            paths.AddRange(values.Select(static v => v.Path));
        }

        return paths;
    }

    private static List<Measurement> Looked(Requirement<T> requirement, T subject) => [.. requirement.Explain(subject).Whole().SelectMany(static e => e.Measured)];

    // Demands that some step touches together are of one part, numbered by its first demand.
    private int[] Parts()
    {
        int[] part = [.. Enumerable.Range(0, _demands.Length)];
        foreach (var touches in _touches.Distinct())
        {
            var together = Enumerable.Range(0, part.Length).Where(i => touches[i]).Select(i => part[i]).ToHashSet();
            for (var i = 0; i < part.Length; i++)
            {
                part[i] = together.Contains(part[i]) ? together.Min() : part[i];
            }
        }

        return part;
    }
}
