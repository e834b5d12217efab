using NodaTime;

namespace UnionGovernance.Unions.Groups;

/// <summary>A working group or project team: for one matter, and no longer than it.</summary>
/// <param name="Name">Its name.</param>
public sealed record WorkingGroup(string Name)
{
    /// <summary>Its report to the League committee, which says what it is and for which matter; nothing where none was made.</summary>
    public GroupReported? Reported { get; init; }

    /// <summary>Which of the two it is; nothing where it was not reported.</summary>
    public GroupKind? Kind => Reported?.Kind;

    /// <summary>The one matter it is for; nothing where it was not reported.</summary>
    public string? Matter => Reported?.Matter;

    /// <summary>When it was set up.</summary>
    public LocalDate? SetUpOn { get; init; }

    /// <summary>The matter's last day.</summary>
    public LocalDate? MatterEndedOn { get; init; }

    /// <summary>The group's last day.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>The volunteers recruited for it, in heads. They are no staff.</summary>
    public int Volunteers { get; init; }

    /// <summary>How it stands after the acts entered.</summary>
    public GroupState State =>
        EndedOn is not null ? GroupState.Ended
        : MatterEndedOn is not null ? GroupState.MatterEnded
        : SetUpOn is not null ? GroupState.AtWork
        : GroupState.Reported;

    /// <summary>Whether it stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer; the first day and the last are included.</returns>
    public bool StandsOn(LocalDate day) => SetUpOn is { } from && new TermOfOffice(from, EndedOn).Covers(day);

    /// <summary>Whether it outlives its matter on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer; on the matter's last day it does not.</returns>
    public bool OutlivesItsMatterOn(LocalDate day) => StandsOn(day) && MatterEndedOn < day;
}
