using NodaTime;
using UnionGovernance.Years;

namespace UnionGovernance.Oversight.Semesters;

/// <summary>The school set the days of a semester.</summary>
public sealed record SemesterSet : YearAct
{
    /// <summary>Which.</summary>
    public Semester Semester { get; init; }

    /// <summary>Its first day, included.</summary>
    public LocalDate First { get; init; }

    /// <summary>Its last day, included.</summary>
    public LocalDate Last { get; init; }
}
