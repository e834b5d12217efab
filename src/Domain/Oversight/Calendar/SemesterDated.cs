using NodaTime;
using UnionGovernance.Acts;

namespace UnionGovernance.Oversight.Calendar;

/// <summary>The school set the days of a semester.</summary>
public sealed record SemesterDated : Act
{
    /// <summary>Which.</summary>
    public Semester Semester { get; init; }

    /// <summary>Its first day, included.</summary>
    public LocalDate First { get; init; }

    /// <summary>Its last day, included.</summary>
    public LocalDate Last { get; init; }

    /// <summary>Whether a day is one of it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer.</returns>
    public bool Covers(LocalDate day) => First <= day && day <= Last;
}
