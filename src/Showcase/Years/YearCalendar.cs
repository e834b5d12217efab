using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Years;

/// <summary>A year's lines by month and day, as its calendar shows them; lines of one day stay in the order of the file.</summary>
/// <param name="Months">The months in which something was done.</param>
/// <param name="Refused">The lines that the year would not do, in the order of the file.</param>
/// <param name="Found">The lines that were done against a rule, in the order of the file.</param>
/// <param name="Doubted">The lines of which something is to be asked, in the order of the file.</param>
internal sealed record YearCalendar(ImmutableArray<CalendarMonth> Months, ImmutableArray<RefusedLine> Refused, ImmutableArray<FoundLine> Found, ImmutableArray<DoubtedLine> Doubted)
{
    public static YearCalendar Of(YearReplay replay)
    {
        var refused = replay.Refused.Select(static r => r.Line.Number).ToHashSet();
        var found = replay.Findings.Select(static f => f.Line.Number).ToHashSet();
        return new(
            [
                .. from line in replay.History.Lines
                   orderby line.Act.On
                   group new CalendarLine(line, WordsOf(line.Act), ActGist.Of(line.Act), refused.Contains(line.Number), found.Contains(line.Number)) by (line.Act.On.Year, line.Act.On.Month) into month
                   select new CalendarMonth(month.Key.Year, month.Key.Month, [.. month]),
            ],
            [.. replay.Refused.Select(static r => new RefusedLine(r.Line.Number, WordsOf(r.Line.Act), r.Refusals, r.After))],
            [.. replay.Findings.GroupBy(static f => f.Line).Select(static g => new FoundLine(g.Key.Number, WordsOf(g.Key.Act), [.. g.Select(static f => f.Finding)]))],
            replay.Doubts);
    }

    /// <summary>Every month of an academic year, and each other month in which something was done, as a sheet of weeks that begin on Monday.</summary>
    public IEnumerable<CalendarSheet> SheetsOf(AcademicYear? year)
    {
        var months = Months.Select(static m => new YearMonth(m.Year, m.Month));
        if (year is { } known)
        {
            months = months.Concat(Enumerable.Range(0, 12).Select(i => known.FirstDay.PlusMonths(i).ToYearMonth()));
        }

        var done = Months.SelectMany(static m => m.Lines).ToLookup(static l => l.Line.Act.On);
        return months.Distinct().Order().Select(m => CalendarSheet.Of(m, done));
    }

    public static Words WordsOf(Act act) => YearFile.NameOf(YearFile.WordOf(act))!;
}

/// <summary>A month of a calendar.</summary>
internal sealed record CalendarMonth(int Year, int Month, ImmutableArray<CalendarLine> Lines)
{
    public Words Name { get; } = YearTexts.MonthOf(Year, Month);

    public string Anchor { get; } = FormattableString.Invariant($"month-{Year}-{Month}");
}

/// <summary>A month as a sheet: rows of seven days from Monday on; nothing where a day is another month's.</summary>
internal sealed record CalendarSheet(YearMonth Month, ImmutableArray<ImmutableArray<CalendarDay?>> Weeks)
{
    private const int Days = 7;

    public Words Name { get; } = YearTexts.MonthOf(Month.Year, Month.Month);

    public static CalendarSheet Of(YearMonth month, ILookup<LocalDate, CalendarLine> done)
    {
        var first = month.OnDayOfMonth(1);
        var days = Enumerable.Repeat((CalendarDay?)null, (int)first.DayOfWeek - 1)
            .Concat(Enumerable.Range(0, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)).Select(i => new CalendarDay(first.PlusDays(i), [.. done[first.PlusDays(i)]])));
        return new(month, [.. days.Chunk(Days).Select(static w => w.Concat(Enumerable.Repeat((CalendarDay?)null, Days - w.Length)).ToImmutableArray())]);
    }
}

/// <summary>A day of a calendar, with what was done on it.</summary>
internal sealed record CalendarDay(LocalDate Day, ImmutableArray<CalendarLine> Lines);

/// <summary>A line of a calendar.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Act">What was done.</param>
/// <param name="Gist">Who, what and how many.</param>
/// <param name="IsRefused">Whether the year would not do it.</param>
/// <param name="IsFound">Whether it was done against a rule.</param>
internal sealed record CalendarLine(YearLine Line, Words Act, Words Gist, bool IsRefused, bool IsFound);

/// <summary>A line that the year would not do, and why.</summary>
/// <param name="Number">The line.</param>
/// <param name="Act">What it tells.</param>
/// <param name="Refusals">Why it was refused.</param>
/// <param name="After">An earlier line about the same thing that was refused as well; nothing where there is none.</param>
internal sealed record RefusedLine(int Number, Words Act, ImmutableArray<Refusal> Refusals, YearLine? After);

/// <summary>A line that was done against a rule, and which.</summary>
internal sealed record FoundLine(int Number, Words Act, ImmutableArray<ActFinding> Findings);
