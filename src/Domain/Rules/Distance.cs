using System.Collections.Immutable;

namespace UnionGovernance.Rules;

/// <summary>How far a subject is from keeping something, in whole numbers: at least and at most. Below nought there is room to spare.</summary>
/// <param name="Least">At least: beyond nought, it is broken.</param>
/// <param name="Most">At most: at nought, it is kept.</param>
internal readonly record struct Distance(long Least, long Most)
{
    /// <summary>Nobody knows how far it may be.</summary>
    public const long Open = long.MaxValue;

    /// <summary>A distance that is known.</summary>
    public static Distance Of(long distance) => new(distance, distance);

    /// <summary>How far a number is above a limit; nothing where nothing is known of it.</summary>
    public static ImmutableArray<Distance> Above(Fact<int> fact, int limit) => fact.Known is Known.Given or Known.Within
        ? [new((long)fact.Low - limit, fact.High == int.MaxValue ? Open : (long)fact.High - limit)]
        : [];

    /// <summary>How far a number is below a floor; nothing where nothing is known of it.</summary>
    public static ImmutableArray<Distance> Below(Fact<int> fact, int floor) => fact.Known is Known.Given or Known.Within
        ? [new((long)floor - fact.High, (long)floor - fact.Low)]
        : [];
}
