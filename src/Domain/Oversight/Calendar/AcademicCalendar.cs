using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Oversight.Calendar;

/// <summary>The semesters of a year by the days that the school set.</summary>
public sealed class AcademicCalendar() : Subject<AcademicCalendar>(CalendarActs.Table)
{
    private readonly List<SemesterDated> _semesters = [];

    /// <summary>The semesters, by day.</summary>
    public ImmutableArray<SemesterDated> Semesters => [.. _semesters.OrderBy(static t => t.First)];

    /// <summary>The semester of a day.</summary>
    /// <param name="day">The day; first and last days are days of the term.</param>
    /// <returns>The semester; nothing in the holidays, or where its days were not set.</returns>
    public SemesterDated? On(LocalDate day) => _semesters.FirstOrDefault(t => t.Covers(day));

    /// <inheritdoc/>
    /// <remarks>No fact of the record speaks of a semester's days.</remarks>
    public override UnionRecord Enter(UnionRecord record) => record;

    internal Taken Date(SemesterDated act) => Taken.Unless(
        (act.Last < act.First ? act : _semesters.FirstOrDefault(t => t.Semester == act.Semester || (t.First <= act.Last && act.First <= t.Last))) is { } clash
            ? new(CalendarRules.Apart, new(
                $"{clash.Semester.Label.Chinese}自{DateForm.Instance.Show(clash.First, Language.Chinese)}至{DateForm.Instance.Show(clash.Last, Language.Chinese)}",
                $"The {clash.Semester.Label.English} runs from {DateForm.Instance.Show(clash.First, Language.English)} to {DateForm.Instance.Show(clash.Last, Language.English)}"))
            : null,
        () => _semesters.Add(act));
}
