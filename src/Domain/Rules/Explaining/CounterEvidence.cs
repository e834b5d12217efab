using System.Collections.Immutable;

namespace UnionGovernance.Rules.Explaining;

/// <summary>Why not: of all that is known, facts that alone break a requirement, and of which none can be spared.</summary>
/// <remarks>
/// Of several such sets one is given: of people and a figure that tell the same, the people, so long as they are few enough to be named; of sixty-two
/// people of whom two are too many, the first sixty-one.
/// </remarks>
public static class CounterEvidence
{
    // As many names as a sentence can hold.
    internal const int Few = 12;

    /// <summary>Finds such facts.</summary>
    /// <typeparam name="T">What is judged.</typeparam>
    /// <param name="requirement">What is asked.</param>
    /// <param name="subject">What is judged.</param>
    /// <param name="known">What is known of it. A fact may depend on a later one being forgotten first, never on an earlier one.</param>
    /// <returns>The facts, in their order; none where the verdict is not <see cref="Verdict.NotMet"/>, or where what breaks it is no fact.</returns>
    public static ImmutableArray<KnownFact<T>> Of<T>(Requirement<T> requirement, T subject, IEnumerable<KnownFact<T>> known)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(known);
        if (requirement.Judge(subject) != Verdict.NotMet)
        {
            return [];
        }

        KnownFact<T>[] all = [.. known];
        // What is tried first is forgotten first, and so what is tried last is kept.
        var people = Needed(requirement, subject, [.. all.Where(static k => !k.IsOfRoster), .. all.Where(static k => k.IsOfRoster).Reverse()]);
        return people.Count <= Few ? InOrder(people) : InOrder(Needed(requirement, subject, [.. all.Reverse()]));

        ImmutableArray<KnownFact<T>> InOrder(HashSet<KnownFact<T>> needed) => [.. all.Where(needed.Contains)];
    }

    private static HashSet<KnownFact<T>> Needed<T>(Requirement<T> requirement, T subject, KnownFact<T>[] tried)
    {
        HashSet<KnownFact<T>> needed = new(tried, ReferenceEqualityComparer.Instance);
        // A post that is forgotten makes it needless to know that its holder is no teacher: so all are tried until none can be spared.
        for (var before = int.MaxValue; needed.Count < before;)
        {
            before = needed.Count;
            foreach (var fact in tried.Where(needed.Contains))
            {
                var without = fact.Forget(subject);
                if (!ReferenceEquals(without, subject) && requirement.Judge(without) == Verdict.NotMet)
                {
                    subject = without;
                    needed.Remove(fact);
                }
            }
        }

        // Who is listed cannot be forgotten while it is needed that all are: that all are tells it.
        needed.RemoveWhere(f => ReferenceEquals(f.Forget(subject), subject));
        return needed;
    }
}
