using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Years;

/// <summary>A year, replayed: each act through its subject, each subject's facts into the record.</summary>
/// <remarks>
/// Acts are taken in the order of the file, so an act is refused where one that it stands on comes later, whatever its day; each subject says
/// by its own rules where a day is too early. A refused act leaves everything as it was, and those after it are still tried, so that every
/// line at fault is named at once.
/// </remarks>
public sealed class YearReplay
{
    // A day of assessment known within more than a year is as good as unknown.
    private const int LongestSpan = 366;

    private readonly RuleBook _book;

    private YearReplay(YearHistory history, RuleBook book)
    {
        _book = book;
        var reading = RecordFile.Check(history.Opening, book);
        (Faults, FaultCount) = ([.. reading.Faults], reading.FaultCount);
        if (FaultCount > 0)
        {
            (History, Record, Subjects, Refused) = (history, history.Opening, [], []);
            return;
        }

        (History, (Subjects, Refused)) = (history, Take(history.Opening, history.Lines, book));
        Record = history.Opening.AsOf is { Known: Known.Within, Low: var first, High: var last } && Period.DaysBetween(first, last) < LongestSpan
            ? Common([.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(d => On(first.PlusDays(d)))], history.Opening)
            : history.Opening.AsOf is { Known: Known.Given, Low: var day } ? On(day)
            : Subjects.Aggregate(history.Opening, static (record, subject) => subject.Enter(record));
    }

    /// <summary>What was replayed.</summary>
    public YearHistory History { get; }

    /// <summary>What the opening holds that no file may hold, the first 100, each with its place in a record's file. While there is any, no act is taken and there are no subjects.</summary>
    public Sequence<Fault> Faults { get; }

    /// <summary>How many such faults there are in all.</summary>
    public int FaultCount { get; }

    /// <summary>The subjects as the acts left them.</summary>
    public ImmutableArray<ISubject> Subjects { get; }

    /// <summary>The lines that were refused, in the order of the file.</summary>
    public ImmutableArray<RefusedLine> Refused { get; }

    /// <summary>
    /// The opening with what the acts that were taken show by the day that it is judged at: an act of a later day is none of it yet. With any line
    /// refused it tells of less than the year. Where that day is known as a month, or within a year at most, the record has what is the same on every
    /// day of it; what is not stays open.
    /// </summary>
    public UnionRecord Record { get; }

    /// <summary>Replays a year.</summary>
    /// <param name="history">The year.</param>
    /// <param name="book">The book whose ids the opening may name and whose newest tables bound the charter; the national one, if not said.</param>
    /// <returns>What came of it; or what is wrong with the opening.</returns>
    /// <exception cref="ArgumentException">An act is of no subject, or is nothing; or the year has no opening or no lines.</exception>
    public static YearReplay Of(YearHistory history, RuleBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(history.Opening, nameof(history));
        ArgumentNullException.ThrowIfNull(history.Lines, nameof(history));
        return new(history, book ?? RuleBook.National);
    }

    /// <summary>One subject as the acts left it.</summary>
    /// <typeparam name="T">The subject.</typeparam>
    /// <returns>The subject.</returns>
    /// <exception cref="InvalidOperationException">It is no subject of the year, or the opening has faults.</exception>
    public T Subject<T>()
        where T : ISubject => Subjects.OfType<T>().First();

    private UnionRecord On(LocalDate day)
    {
        var known = History.Opening.AsOf == Fact.Given(day) && History.Lines.All(l => l.Act.On <= day) ? Subjects : Take(History.Opening with { AsOf = Fact.Given(day) }, History.Lines.Where(l => l.Act.On <= day), _book).Subjects;
        return known.Aggregate(History.Opening with { AsOf = Fact.Given(day) }, static (record, subject) => subject.Enter(record));
    }

    private static UnionRecord Common(ImmutableArray<UnionRecord> days, UnionRecord opening)
    {
        var common = RecordFacts.All.Aggregate(days[0], (record, fact) => days.Aggregate(record, fact.Common));
        return common with
        {
            AsOf = opening.AsOf,
            Members = Common(days, static r => r.Members),
            Colleges = Common(days, static r => r.Colleges),
            Remarks = [.. days[0].Remarks.Where(m => days.All(d => d.RemarkAt(m.At) == m))],
        };
    }

    // Whoever is listed on every day alike is listed; where the days differ, others may be too.
    private static Roster<T> Common<T>(ImmutableArray<UnionRecord> days, Func<UnionRecord, Roster<T>> of)
    {
        var (first, same) = (of(days[0]), days.All(d => of(d) == of(days[0])));
        return same ? first : new() { List = [.. first.List.Where(m => days.All(d => of(d).List.Contains(m)))] };
    }

    private static (ImmutableArray<ISubject> Subjects, ImmutableArray<RefusedLine> Refused) Take(UnionRecord opening, IEnumerable<YearLine> lines, RuleBook book)
    {
        var subjects = YearSubjects.Begin(opening, book);
        var refused = ImmutableArray.CreateBuilder<RefusedLine>();
        foreach (var line in lines)
        {
            var subject = subjects.FirstOrDefault(s => s.Owns(line.Act))
                ?? throw new ArgumentException($"Line {line.Number}: {line.Act.GetType().Name} is an act of no subject.", nameof(lines));
            if (subject.Take(line.Act) is { Length: > 0 } refusals)
            {
                refused.Add(new(line, refusals));
            }
        }

        return (subjects, refused.ToImmutable());
    }
}
