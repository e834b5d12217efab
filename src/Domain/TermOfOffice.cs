using NodaTime;

namespace UnionGovernance;

/// <summary>Time during which somebody serves or something stands. Both ends are included: whoever leaves on 30 June serves on 30 June and not on 1 July.</summary>
/// <remarks>A term without a last day is open and covers every day from its first. One whose last day is before its first covers no day; it is a fact all the same.</remarks>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included; nothing where none is set.</param>
public sealed record TermOfOffice(LocalDate First, LocalDate? Last)
{
    /// <summary>Whether it covers a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer; both ends are covered.</returns>
    public bool Covers(LocalDate day) => First <= day && !IsOverBy(day);

    /// <summary>Whether its last day is past.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer; on its last day it is not over.</returns>
    public bool IsOverBy(LocalDate day) => Last is { } last && last < day;

    /// <summary>Whether its first day is still to come.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer; on its first day it is not.</returns>
    public bool IsStillToComeOn(LocalDate day) => day < First;

    /// <summary>Whether every day of another term is a day of this one.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The answer; a term that covers no day lies within any.</returns>
    public bool Contains(TermOfOffice other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsEmpty || (First <= other.First && (Last is not { } last || (other.Last is { } end && end <= last)));
    }

    /// <summary>Whether some day is a day of both.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The answer; a shared end is enough.</returns>
    public bool Meets(TermOfOffice other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !IsEmpty && !other.IsEmpty && !IsOverBy(other.First) && !other.IsOverBy(First);
    }

    /// <summary>The term cut short, or given its end.</summary>
    /// <param name="last">The last day, included.</param>
    /// <returns>The term, ending no later than that day and no later than before.</returns>
    public TermOfOffice EndedOn(LocalDate last) => IsOverBy(last) ? this : this with { Last = last };

    private bool IsEmpty => Last < First;
}
