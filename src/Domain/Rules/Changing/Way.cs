using System.Collections.Immutable;

namespace UnionGovernance.Rules.Changing;

/// <summary>A way to satisfy all demands.</summary>
/// <typeparam name="T">What is changed.</typeparam>
/// <param name="Subject">The subject afterwards.</param>
/// <param name="Steps">What is done, and how often.</param>
/// <param name="Effort">The cost of all steps together.</param>
internal sealed record Way<T>(T Subject, ImmutableArray<(Lever<T> Lever, int Times)> Steps, int Effort)
{
    /// <summary>Both ways, of which no step is about what the other does.</summary>
    /// <param name="other">The other.</param>
    /// <param name="order">All levers, in the order in which steps are told.</param>
    public Way<T> And(Way<T> other, ImmutableArray<Lever<T>> order) => new(
        Taken(Subject, other.Steps),
        [.. order.SelectMany(l => Steps.Concat(other.Steps).Where(s => ReferenceEquals(s.Lever, l)))],
        Effort + other.Effort);

    /// <summary>A subject after steps.</summary>
    public static T Taken(T subject, IEnumerable<(Lever<T> Lever, int Times)> steps)
    {
        foreach (var (lever, times) in steps)
        {
            for (var i = 0; i < times; i++)
            {
                subject = lever.Step(subject, i);
            }
        }

        return subject;
    }
}

/// <summary>What came of looking for the cheapest ways.</summary>
/// <typeparam name="T">What is changed.</typeparam>
internal abstract record Ways<T>
{
    private Ways()
    {
    }

    /// <summary>There are some, all of the same cost, and none is cheaper.</summary>
    /// <param name="All">The ways, up to <see cref="WaySearch.MostWays"/>.</param>
    /// <param name="AreMore">Whether there are more of them, or may be.</param>
    public sealed record Found(ImmutableArray<Way<T>> All, bool AreMore) : Ways<T>;

    /// <summary>There is none.</summary>
    /// <param name="Clash">The demands, asked for or not to be spoilt, that no change satisfies together, and of which none can be spared.</param>
    /// <param name="Standing">The subject of which everything is unknown that can be changed: where one demand clashes alone, what is left breaks it.</param>
    public sealed record None(ImmutableArray<Demand<T>> Clash, T Standing) : Ways<T>;

    /// <summary>Whatever was found to satisfy all demands cannot be for another reason; whether something else can is not decided.</summary>
    /// <param name="Subject">The subject after the cheapest way.</param>
    public sealed record Refused(T Subject) : Ways<T>;

    /// <summary>Too many cases to go through.</summary>
    /// <param name="Cases">How many were.</param>
    /// <param name="Together">The demands that are to be satisfied together, and for which they are too many.</param>
    public sealed record Undecided(int Cases, ImmutableArray<Demand<T>> Together) : Ways<T>;
}
