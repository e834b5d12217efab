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

    /// <summary>The days that it tells of: the whole semester, or its first days where it is not over.</summary>
    public string Days => AsOf < Last ? $"{Shown.Day(First)}至{Shown.Day(AsOf)}（本学期至{Shown.Day(Last)}结束）" : $"{Shown.Day(First)}至{Shown.Day(Last)}";

    /// <summary>The minutes of the hearings, and a table of the seals' registers where there are any.</summary>
    public ImmutableArray<string> Attachments => [.. Hearings.Select(static h => $"{h.Name}会议记录"), .. Seals.IsEmpty ? Array.Empty<string>() : [Checkpoints]];

    /// <summary>What the table of the seals' registers is called.</summary>
    public const string Checkpoints = "公章登记簿核对表";

    /// <summary>The hearings that were held in the semester.</summary>
    public IEnumerable<Hearing> Hearings => Year.Subject<HearingsOfTheYear>().Within(First, Last);

    /// <summary>Who heard the union in the semester; nothing where nobody did, or several.</summary>
    public string? HeardBy => Hearings.Select(static h => Shown.Names(h.Held!.By)).Distinct().ToList() is [{ } one] ? one : null;

    public static IEnumerable<OverseenSemester> Each(PaperSources sources) =>
        sources.Year is not { } year ? [] : year.Subject<AcademicCalendar>().Semesters.Select(s => (Semester: s, Day: Told(s, year, sources.Signing.On)))
            .Where(static s => s.Day >= s.Semester.First).Select(s => new OverseenSemester(s.Semester, year.KnownOn(s.Day), sources.Seals));

    // Its last day, or the earlier one on which the facts are judged or the report is signed: nothing after it is known.
    private static LocalDate Told(SemesterDated semester, YearReplay year, LocalDate? signedOn)
    {
        var day = year.Record.AsOf is { Known: Known.Given, Low: var asOf } ? LocalDate.Min(asOf, semester.Last) : semester.Last;
        return signedOn is { } signed ? LocalDate.Min(day, signed) : day;
    }

    public bool Holds(LocalDate day) => First <= day && day <= Last;
}
