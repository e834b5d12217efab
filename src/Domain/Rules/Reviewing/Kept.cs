using System.Collections.Immutable;

namespace UnionGovernance.Rules.Reviewing;

/// <summary>Whether anybody keeps a requirement, and whether anybody breaks it: decided as <see cref="Entailment"/> is.</summary>
internal static class Kept
{
    /// <summary>That nobody keeps it.</summary>
    /// <returns>The proof; or someone made up who does; or why it is undecided.</returns>
    public static Entailment<T> ByNobody<T>(Requirement<T> requirement, T subject) => Entailment.Of(requirement, new Never<T>(), subject);

    /// <summary>That everybody keeps it.</summary>
    /// <returns>The proof; or someone made up who does not; or why it is undecided.</returns>
    public static Entailment<T> ByEverybody<T>(Requirement<T> requirement, T subject) => Entailment.Of(new All<T>([]), requirement, subject);

    /// <summary>Those of several requirements that nobody keeps together, and of which none can be spared.</summary>
    /// <returns>The requirements; none where some may be kept together, or where it is undecided.</returns>
    public static ImmutableArray<Requirement<T>> Clash<T>(ImmutableArray<Requirement<T>> together, T subject)
    {
        return Fails(together) ? together.Aggregate(together, (left, spared) => left.Length > 1 && left.Remove(spared) is var fewer && Fails(fewer) ? fewer : left) : [];

        bool Fails(ImmutableArray<Requirement<T>> some) => ByNobody(new All<T>(some), subject) is Entailment<T>.Proved;
    }

    /// <summary>Whether two requirements read a fact in common; without one neither says anything of the other.</summary>
    public static bool HaveFactInCommon<T>(Requirement<T> one, Requirement<T> other) =>
        Facts(one).Overlaps(Facts(other));

    private static HashSet<string> Facts<T>(Requirement<T> requirement) => [.. requirement.Leaves().SelectMany(static l => l.CriticalValues()).Select(static v => v.Path.JsonPointer)];
}
