using NodaTime;
using UnionGovernance.Years;

namespace UnionGovernance.Oversight.Calendar;

/// <summary>The school set the days of a term.</summary>
public sealed record TermDated : YearAct
{
    /// <summary>Which.</summary>
    public AcademicTerm Term { get; init; }

    /// <summary>Its first day, included.</summary>
    public LocalDate First { get; init; }

    /// <summary>Its last day, included.</summary>
    public LocalDate Last { get; init; }

    /// <summary>Whether a day is one of it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer.</returns>
    public bool Covers(LocalDate day) => First <= day && day <= Last;
}
