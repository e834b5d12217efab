using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Oversight.Calendar;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Seals.Register;
using UnionGovernance.Years;

namespace UnionGovernance.Papers.Oversight;

/// <summary>One semester whose days were set, with the year that it is of.</summary>
/// <param name="Dated">The semester and its days.</param>
/// <param name="Year">The year as it was known on the day as of which the report tells.</param>
/// <param name="Seals">The registers of the union's seals.</param>
internal sealed record OverseenSemester(SemesterDated Dated, YearReplay Year, ImmutableArray<SealRegister> Seals)
{
    public LocalDate First => Dated.First;

    public LocalDate Last => Dated.Last;

    /// <summary>The day as of which it is told what is overdue: the last, or an earlier one on which the facts were judged.</summary>
    public LocalDate AsOf => Year.Record.AsOf.Low;

    /// <summary>The hearings that were held in the semester.</summary>
    public IEnumerable<Hearing> Hearings => Year.Subject<HearingsOfTheYear>().Within(First, Last);

    /// <summary>Who heard the union in the semester; nothing where nobody did, or several.</summary>
    public string? HeardBy => Hearings.Select(static h => Shown.Names(h.Held!.By)).Distinct().ToList() is [{ } one] ? one : null;

    public static IEnumerable<OverseenSemester> Each(PaperSources sources) =>
        sources.Year is not { } year ? [] : year.Subject<AcademicCalendar>().Semesters.Select(s => new OverseenSemester(
            s, year.KnownOn(year.Record.AsOf is { Known: Known.Given, Low: var asOf } ? LocalDate.Min(asOf, s.Last) : s.Last), sources.Seals));

    public bool Holds(LocalDate day) => First <= day && day <= Last;
}
