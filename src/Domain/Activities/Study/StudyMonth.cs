using NodaTime;

namespace UnionGovernance.Activities.Study;

/// <summary>Study in one month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Meetings">The meetings of the staff, in the order entered; those of the League branch alone do not count.</param>
/// <param name="Asked">How many the charter asks in this month.</param>
public sealed record StudyMonth(YearMonth Month, Sequence<StudyHeld> Meetings, int Asked)
{
    /// <summary>Whether there were fewer than asked.</summary>
    public bool IsMissed => Meetings.Count < Asked;
}
