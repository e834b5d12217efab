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

    /// <summary>How far a share is above a limit; nothing where nobody says of how many it is one.</summary>
    /// <remarks>Another way to keep it is that there is nobody left, of whom nothing is asked.</remarks>
    public static ImmutableArray<Distance> Above(Fact<Share> fact, Share limit) => HeadsOf(fact) is { } heads
        ? [new(-Short(fact.Low, limit), -Short(fact.High, limit)), Of(heads)]
        : [];

    /// <summary>How far a share is below a floor; nothing where nobody says of how many it is one.</summary>
    /// <param name="fact">The share.</param>
    /// <param name="floor">The floor.</param>
    /// <param name="beyond">By how much it has to be beyond the floor.</param>
    /// <remarks>Another way to keep it is that there is nobody left, of whom nothing is asked.</remarks>
    public static ImmutableArray<Distance> Below(Fact<Share> fact, Share floor, int beyond = 0) => HeadsOf(fact) is { } heads
        ? [new(Short(fact.High, floor) + beyond, Short(fact.Low, floor) + beyond), Of(heads)]
        : [];

    private static long Short(Share share, Share of) => ((long)of.Part * share.Whole) - ((long)of.Whole * share.Part);

    private static int? HeadsOf(Fact<Share> fact) => fact is { Known: Known.Given or Known.Within, Low: { IsPercentage: false } low, High: { IsPercentage: false } high } && low.Whole == high.Whole
        ? low.Whole
        : null;
}
