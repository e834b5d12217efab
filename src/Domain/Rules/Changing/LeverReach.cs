using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules.Changing;

/// <summary>What levers can do about demands on a subject: which of them each touches, and how much nearer a step takes it.</summary>
/// <typeparam name="T">What is changed.</typeparam>
internal sealed class LeverReach<T>
{
    private readonly bool[][] _touches;
    private readonly int[][] _sharing;
    private readonly (bool IsMade, T? Subject)[] _stepped;
    private readonly Dictionary<Requirement<T>, ImmutableArray<Nearer>[]> _shortens = new(ReferenceEqualityComparer.Instance);

    public LeverReach(T subject, ImmutableArray<Demand<T>> demands, ImmutableArray<Lever<T>> levers)
    {
        (Subject, Standing, Demands, Levers) = (subject, WaySearch.Forgotten(subject, levers), demands, [.. levers.Where(static l => l.Most > 0)]);
        _touches = Touching();
        _sharing = [.. Levers.Select(l => Enumerable.Range(0, Levers.Length).Where(i => Levers[i].About == l.About).ToArray())];
        _stepped = new (bool, T?)[Levers.Length];
    }

    public T Subject { get; }

    /// <summary>The subject of which everything is unknown that a lever may change: what it breaks is broken whatever is done.</summary>
    public T Standing { get; }

    public ImmutableArray<Demand<T>> Demands { get; }

    public ImmutableArray<Lever<T>> Levers { get; }

    /// <summary>Whether a lever changes what a demand reads.</summary>
    public bool Touches(int lever, int demand) => _touches[lever][demand];

    /// <summary>Whether a lever changes what a demand reads, and has a step left after those that were taken.</summary>
    public bool CanTouch(string steps, int lever, int demand) => Touches(lever, demand) && HasRoom(steps, lever);

    /// <summary>Whether a lever has a step left after those that were taken, of it and of those about the same.</summary>
    /// <param name="steps">How often each was, a character each.</param>
    /// <param name="lever">The lever.</param>
    public bool HasRoom(string steps, int lever)
    {
        var taken = 0;
        foreach (var other in _sharing[lever])
        {
            taken += steps[other];
        }

        return steps[lever] < Levers[lever].Most && taken < Levers[lever].Room;
    }

    /// <summary>How much nearer a step takes a requirement, for each of its distances; nothing where that cannot be counted.</summary>
    public ImmutableArray<Nearer> Shortens(Requirement<T> leaf, int lever)
    {
        if (!_shortens.TryGetValue(leaf, out var by))
        {
            _shortens.Add(leaf, by = new ImmutableArray<Nearer>[Levers.Length]);
        }

        return by[lever].IsDefault ? by[lever] = Compared(leaf.Distances(Subject), leaf.Distances(Stepped(lever))) : by[lever];
    }

    private T Stepped(int lever)
    {
        if (!_stepped[lever].IsMade)
        {
            _stepped[lever] = (true, Levers[lever].Step(Subject, 0));
        }

        return _stepped[lever].Subject!;
    }

    // What is known less after a step may turn out the better way, with each step anew.
    private static ImmutableArray<Nearer> Compared(ImmutableArray<Distance> before, ImmutableArray<Distance> after) => before.Length != after.Length ? []
        : [.. before.Zip(after, static (b, a) => new Nearer(b.Least - a.Least, (b.Most, a.Most) switch
        {
            (Distance.Open, Distance.Open) => 0,
            (Distance.Open, _) => null,
            (_, Distance.Open) => long.MinValue,
            var (most, less) => Math.Max(b.Least - a.Least, most - less),
        }))];

    /// <summary>Demands by what can be done about them: no step touches demands of two parts, nor takes the room of a step that does.</summary>
    /// <param name="demands">The demands.</param>
    public IReadOnlyList<ImmutableArray<int>> Parts(ImmutableArray<int> demands)
    {
        var part = Enumerable.Range(0, Demands.Length).ToArray();
        foreach (var sharing in _sharing.DistinctBy(static s => s[0]))
        {
            var together = demands.Where(d => sharing.Any(l => _touches[l][d])).Select(d => part[d]).ToHashSet();
            foreach (var demand in demands.Where(d => together.Contains(part[d])))
            {
                part[demand] = together.Min();
            }
        }

        return [.. demands.GroupBy(d => part[d]).Select(static g => g.ToImmutableArray())];
    }

    // What becomes unknown with a lever was looked at; so was what one tells that was unknown. Many levers are about the same facts, and most questions name the facts that they read.
    private bool[][] Touching()
    {
        var named = Demands.Select(static d => Named(d.Requirement)).ToArray();
        var paths = named.OfType<List<FactPath<T>>>().SelectMany(static n => n).DistinctBy(static p => p.JsonPointer).Select(p => (Path: p, Known: p.Measure(Subject))).ToList();
        var looked = Demands.Select((d, i) => named[i] is null ? Looked(d.Requirement, Subject) : []).ToArray();
        var touched = new Dictionary<Func<T, T>, bool[]>();
        return
        [
            .. Levers.Select(l =>
            {
                if (l.IsStating)
                {
                    return Touched(l.Step(Subject, 0));
                }

                if (!touched.TryGetValue(l.Forget, out var touches))
                {
                    touched.Add(l.Forget, touches = Touched(l.Forget(Subject)));
                }

                return touches;
            }),
        ];

        bool[] Touched(T other)
        {
            var changed = paths.Where(p => p.Path.Measure(other) != p.Known).Select(static p => p.Path.JsonPointer).ToHashSet(StringComparer.Ordinal);
            return [.. Demands.Select((d, i) => named[i] is { } facts ? facts.Exists(f => changed.Contains(f.JsonPointer)) : !looked[i].SequenceEqual(Looked(d.Requirement, other)))];
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
}

/// <summary>By how much one step makes a distance shorter; as far as it is at most, nobody can say where what was open is known afterwards.</summary>
/// <param name="Least">By how much it makes it shorter at least.</param>
/// <param name="Most">By how much it makes it shorter at most.</param>
internal readonly record struct Nearer(long Least, long? Most)
{
    /// <summary>By how much it makes that shorter which has to be gone first: what breaks it, and then what may.</summary>
    public long? Of(Distance distance) => distance.Least > 0 ? Least : Most;
}
