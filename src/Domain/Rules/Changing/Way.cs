using System.Collections.Immutable;

namespace UnionGovernance.Rules.Changing;

/// <summary>A way to satisfy all demands.</summary>
/// <typeparam name="T">What is changed.</typeparam>
/// <param name="Subject">The subject afterwards.</param>
/// <param name="Steps">What is done, and how often.</param>
/// <param name="Effort">The cost of all steps together.</param>
internal sealed record Way<T>(T Subject, ImmutableArray<(Lever<T> Lever, int Times)> Steps, int Effort);

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

    /// <summary>Too many cases to go through.</summary>
    /// <param name="Cases">How many were.</param>
    public sealed record Undecided(int Cases) : Ways<T>;
}
