using System.Collections.Immutable;

namespace UnionGovernance.Rules.Changing;

/// <summary>A subject after some steps.</summary>
/// <typeparam name="T">What is changed.</typeparam>
/// <param name="Subject">The subject.</param>
/// <param name="Steps">How often each step was taken, a character each: one case is told from another by it.</param>
/// <param name="Effort">What the steps cost.</param>
/// <param name="Verdicts">How each demand stands.</param>
internal sealed record WayNode<T>(T Subject, string Steps, int Effort, Verdict[] Verdicts)
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
