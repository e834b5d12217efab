using NodaTime;

namespace UnionGovernance.Oversight.Dues;

/// <summary>Something that a body is owed by a day that the school entered.</summary>
/// <param name="To">To whom.</param>
/// <param name="From">By whom.</param>
/// <param name="What">What.</param>
/// <param name="By">The last day, itself in time.</param>
/// <param name="DoneOn">The day it was done; nothing until then.</param>
public sealed record DueLine(Words To, Words From, Words What, LocalDate By, LocalDate? DoneOn)
{
    /// <summary>How it stands on a day.</summary>
    /// <param name="asOf">The day; what is done after it is not done yet. Where nobody says, nothing is overdue.</param>
    /// <returns>The state.</returns>
    public DueState On(LocalDate? asOf) => DoneOn is { } done && !(done > asOf) ? (done > By ? DueState.DoneLate : DueState.Done)
        : asOf > By ? DueState.Overdue
        : DueState.Open;
}
