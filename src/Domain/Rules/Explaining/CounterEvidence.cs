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
    private const int Few = 12;

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

    /// <summary>Finds everyone on a roster whose facts alone break it, each without the others.</summary>
    /// <typeparam name="T">What is judged.</typeparam>
    /// <param name="requirement">What is asked.</param>
    /// <param name="subject">What is judged.</param>
    /// <param name="known">What is known of it, as <see cref="Of"/> takes it.</param>
    /// <returns>The facts of each of them; where no one person breaks it, the one set of <see cref="Of"/>; none where nothing does.</returns>
    public static ImmutableArray<ImmutableArray<KnownFact<T>>> OfEach<T>(Requirement<T> requirement, T subject, IEnumerable<KnownFact<T>> known)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(known);
        KnownFact<T>[] all = [.. known];
        var first = Of(requirement, subject, all);
        if (first is not [{ Of: { } one }, ..] || first.Any(f => f.Of != one))
        {
            return first.IsEmpty ? [] : [first];
        }

        var sets = ImmutableArray.CreateBuilder<ImmutableArray<KnownFact<T>>>();
        foreach (var own in all.Where(static k => k.Of is not null).GroupBy(static k => k.Of!, StringComparer.Ordinal).Select(static g => g.ToArray()))
        {
            var alone = all.Except(own).Aggregate(subject, static (s, k) => k.Forget(s));
            if (requirement.Judge(alone) == Verdict.NotMet && Needed(requirement, alone, [.. own.Reverse()]) is { Count: > 0 } needed)
            {
                sets.Add([.. own.Where(needed.Contains)]);
            }
        }

        return sets.Count == 0 ? [first] : sets.ToImmutable();
    }

    /// <summary>Facts in words, those of one person or body together, and those together of whom the same is said.</summary>
    /// <typeparam name="T">Of what they are known.</typeparam>
    /// <param name="facts">The facts.</param>
    /// <param name="language">The language.</param>
    /// <param name="called">What people call someone of a roster.</param>
    /// <returns>
    /// The words, in the order of the facts: 工作人员人数：46人; 陶允中（职务：秘书长助理）; the name alone of whom it is enough that they are listed. Of more
    /// than a dozen the first are named, and all counted.
    /// </returns>
    public static IEnumerable<string> Describe<T>(IEnumerable<KnownFact<T>> facts, Language language, Func<string, string> called)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(called);
        var chinese = language == Language.Chinese;
        return facts.GroupBy(static f => f.Of ?? f.Measured.Path.JsonPointer, StringComparer.Ordinal)
            .Select(g => (g.First().Of, Said: string.Join(chinese ? "，" : ", ", g.Where(static f => !f.IsListing).Select(Value))))
            .GroupBy(static g => (IsOfSomeone: g.Of is not null, g.Said))
            .Select(g => !g.Key.IsOfSomeone ? g.Key.Said
                : g.Key.Said.Length == 0 ? Names([.. g.Select(n => called(n.Of!))])
                : $"{Names([.. g.Select(n => called(n.Of!))])}{(chinese ? $"（{g.Key.Said}）" : $" ({g.Key.Said})")}");

        string Value(KnownFact<T> fact) => $"{fact.Measured.Path.Label.In(language)}{(chinese ? "：" : ": ")}{fact.Measured.Describe(language)}";

        string Names(string[] names) => names.Length <= Few
            ? string.Join(chinese ? "、" : ", ", names)
            : $"{string.Join(chinese ? "、" : ", ", names.Take(Few))}{(chinese ? $"等{names.Length}人" : $" and {names.Length - Few} more")}";
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
