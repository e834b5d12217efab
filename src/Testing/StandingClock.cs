using NodaTime;

namespace UnionGovernance.Testing;

/// <summary>A clock that stands still at noon of one day, as it is in China.</summary>
/// <param name="day">The day.</param>
public sealed class StandingClock(LocalDate day) : IClock
{
    private static readonly Offset _china = Offset.FromHours(8);

    /// <summary>The day.</summary>
    public LocalDate Today { get; } = day;

    /// <summary>Noon of the day, at UTC+8.</summary>
    /// <returns>The instant, always the same.</returns>
    public Instant GetCurrentInstant() => Today.At(new(12, 0)).WithOffset(_china).ToInstant();
}
