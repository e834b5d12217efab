using NodaTime;
using UnionGovernance.Acts;

namespace UnionGovernance.Selections.Recruitment;

/// <summary>A level announces when it takes applications (纳新时间).</summary>
public sealed record RecruitmentOpened : Act
{
    /// <summary>Which level.</summary>
    public UnionLevel Level { get; init; }

    /// <summary>The first day, itself within.</summary>
    public LocalDate From { get; init; }

    /// <summary>The last day, itself within.</summary>
    public LocalDate To { get; init; }

    /// <summary>The notice.</summary>
    public string? Document { get; init; }

    /// <summary>Days that this window has in common with another.</summary>
    /// <param name="other">The other window.</param>
    /// <returns>The days, both ends counted; zero where they are staggered.</returns>
    public int DaysInCommonWith(RecruitmentOpened other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Math.Max(0, Period.DaysBetween(LocalDate.Max(From, other.From), LocalDate.Min(To, other.To)) + 1);
    }
}
