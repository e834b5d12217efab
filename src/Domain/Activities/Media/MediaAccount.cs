using NodaTime;

namespace UnionGovernance.Activities.Media;

/// <summary>An account in the register.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Platform">Where it is.</param>
/// <param name="From">Its first day.</param>
public sealed record MediaAccount(string Name, string? Platform, LocalDate From)
{
    /// <summary>Its last day; nothing while it is open.</summary>
    public LocalDate? To { get; internal init; }

    /// <summary>Who reviewed from which day on, in that order; nobody where no reviewer was named.</summary>
    public Sequence<(LocalDate From, string? By)> Reviewers { get; internal init; } = [];

    /// <summary>Whether it stood in the register on a day: its first and its last day are days of it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer.</returns>
    public bool StandsOn(LocalDate day) => From <= day && (To is not { } last || day <= last);

    /// <summary>Who reviewed it on a day; on a day of change, whoever came.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The reviewer; nothing where it did not stand in the register, or where nobody was named.</returns>
    public string? ReviewerOn(LocalDate day) => StandsOn(day) ? Reviewers.Last(r => r.From <= day).By : null;
}
