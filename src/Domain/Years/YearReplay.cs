using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Activities.Study;
using UnionGovernance.Acts;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Years;

/// <summary>A year, replayed: each act through its subject, each subject's facts into the record.</summary>
/// <remarks>
/// A history is what it was: an act that breaks a rule is taken, and found. Acts are taken in the order of the file, so one that cannot be without
/// another is refused where that comes later, whatever its day; each subject says by its own rules where a day is too early. A refused act leaves
/// everything as it was, and those after it are still tried, so that every line at fault is named at once.
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
            (History, Record, Subjects, Refused, Findings, Doubts) = (history, history.Opening, [], [], [], []);
            return;
        }

        (History, (Subjects, Refused, Findings)) = (history, Take(history.Opening, history.Lines, book));
        Refused = Hindrance.Of(Refused, history.Lines, Subjects);
        Doubts = [.. Doubted()];
        Record = history.Opening.AsOf is { Known: Known.Within, Low: var first, High: var last } && Period.DaysBetween(first, last) < LongestSpan
            ? Common([.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(d => On(first.PlusDays(d)))], history.Opening)
            : history.Opening.AsOf is { Known: Known.Given, Low: var day } ? On(day)
            : Entered(history.Opening, Subjects, Findings);
    }

    /// <summary>What was replayed.</summary>
    public YearHistory History { get; }

    /// <summary>What the opening holds that no file may hold, the first 100, each with its place in a record's file. While there is any, no act is taken and there are no subjects.</summary>
    public Sequence<Fault> Faults { get; }

    /// <summary>How many such faults there are in all.</summary>
    public int FaultCount { get; }

    /// <summary>The subjects as the acts left them.</summary>
    public ImmutableArray<ISubject> Subjects { get; }

    /// <summary>The lines that were refused, in the order of the file: what they tell contradicts itself or what came before.</summary>
    public ImmutableArray<RefusedLine> Refused { get; }

    /// <summary>What was done against a rule, in the order of the file. The lines were taken: what they tell is in the record, and so are these.</summary>
    public ImmutableArray<FoundLine> Findings { get; }

    /// <summary>What is to be asked of lines, in the order of the file: those of a day outside the academic year, taken or refused; of those taken, those of somebody whom the complete roster does not have, and whatever subjects doubt. Nothing is changed by it.</summary>
    public ImmutableArray<DoubtedLine> Doubts { get; }

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

    /// <summary>The year as it was known on a day: the acts up to it, replayed and judged as of it. Whatever is written on that day is written from this.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The replay. Lines keep their numbers.</returns>
    public YearReplay KnownOn(LocalDate day) => new(
        new(History.Opening with { AsOf = Fact.Given(day) }, [.. History.Lines.Where(l => l.Act.On <= day).Select(l => l with { Act = l.Act.KnownOn(day) })]), _book);

    /// <summary>One subject as the acts left it.</summary>
    /// <typeparam name="T">The subject.</typeparam>
    /// <returns>The subject.</returns>
    /// <exception cref="InvalidOperationException">It is no subject of the year, or the opening has faults.</exception>
    public T Subject<T>()
        where T : ISubject => Subjects.OfType<T>().First();

    /// <summary>Asks, before an act is done, what stands against it after all that is in the year: whoever acts against a rule says why.</summary>
    /// <param name="act">The act.</param>
    /// <returns>What it contradicts and which rules it breaks. Nothing is changed.</returns>
    /// <exception cref="ArgumentException">The act is of no subject.</exception>
    /// <exception cref="InvalidOperationException">The opening has faults.</exception>
    public ActReview Ask(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (FaultCount > 0)
        {
            throw new InvalidOperationException($"The opening has {FaultCount} faults; the first: {Faults[0].Describe(Language.English)}");
        }

        return (Subjects.FirstOrDefault(s => s.Owns(act)) ?? throw new ArgumentException($"{act.GetType().Name} is an act of no subject.", nameof(act))).Ask(act);
    }

    private IEnumerable<DoubtedLine> Doubted()
    {
        var (year, refused, outsiders) = (History.Opening.Union.Year, Refused.Select(static r => r.Line).ToHashSet(), Outsiders());
        var bySubject = Subject<StudyOfTheYear>().Doubts.Concat(Subject<CongressOfTheYear>().Doubts).Concat(Subject<ActivityRegister>().Doubts).ToLookup(static d => d.Act, static d => d.Text);
        foreach (var line in History.Lines)
        {
            var isTaken = !refused.Contains(line);
            if (year is { } of && !of.Contains(line.Act.On))
            {
                yield return new(line, OutsideTheYear(line.Act, of, isTaken));
            }

            if (!isTaken)
            {
                continue;
            }

            foreach (var text in bySubject[line.Act])
            {
                yield return new(line, text);
            }

            if (outsiders(line.Act) is { Length: > 0 } names)
            {
                yield return new(line, new(
                    $"{string.Join('、', names)}不在完整的工作人员名单上，也没有任职一行，请核对是否同一人或漏录",
                    $"{string.Join(", ", names)} stands neither on the complete roster of staff nor in a line of taking office; please check whether somebody was left out or is called otherwise"));
            }
        }
    }

    // Where the roster is said to be whole, by the opening or by a statement, whoever acts as staff is on it, or took office.
    private Func<Act, string[]> Outsiders()
    {
        var (members, union) = (History.Opening.Members, Subject<PresidiumAndDepartments>());
        if (!members.IsComplete && union.Stated is null)
        {
            return static _ => [];
        }

        HashSet<string> known = new(
            [.. members.List.SelectMany(static m => new[] { m.Id, m.Name.Known == Known.Given ? m.Name.Low : m.Id }), .. union.Services.SelectMany(static s => new[] { s.Person, s.Name ?? s.Person })],
            SameName.Comparer);
        return act => [.. act.OfStaff.Where(p => !known.Contains(p.Id) && !(p.Name is { } name && known.Contains(name))).Select(static p => p.Name ?? p.Id)];
    }

    private static Words OutsideTheYear(Act act, AcademicYear year, bool isTaken) => new(
        $"{Show(act.On, Language.Chinese)}不在{year.Show(Language.Chinese)}（{Show(year.FirstDay, Language.Chinese)}至{Show(year.LastDay, Language.Chinese)}）{(isTaken && act.IsCountedByYear ? "，没有计入本学年" : string.Empty)}，请核对日期{(isTaken ? string.Empty : "；日期无误的，写入那一学年的文件")}",
        $"{Show(act.On, Language.English)} is not in the academic year {year.Show(Language.English)} ({Show(year.FirstDay, Language.English)} to {Show(year.LastDay, Language.English)}){(isTaken && act.IsCountedByYear ? ", so this is not counted in it" : string.Empty)}; please check the day{(isTaken ? string.Empty : ", and if it is right, enter this in the file of that year")}");

    private static string Show(LocalDate day, Language language) => DateForm.Instance.Show(day, language);

    private UnionRecord On(LocalDate day)
    {
        var opening = History.Opening with { AsOf = Fact.Given(day) };
        var (subjects, _, findings) = History.Opening.AsOf == Fact.Given(day) && History.Lines.All(l => l.Act.On <= day)
            ? (Subjects, Refused, Findings)
            : Take(opening, History.Lines.Where(l => l.Act.On <= day), _book);
        return Entered(opening, subjects, findings);
    }

    private static UnionRecord Entered(UnionRecord opening, ImmutableArray<ISubject> subjects, ImmutableArray<FoundLine> findings)
    {
        var entered = subjects.Aggregate(opening, static (record, subject) => subject.Enter(record));
        return findings.IsEmpty ? entered : entered with { Breaches = [.. opening.Breaches, .. findings.Select(f => f.BreachIn(opening.Union.Level))] };
    }

    private static UnionRecord Common(ImmutableArray<UnionRecord> days, UnionRecord opening)
    {
        var common = RecordFacts.All.Aggregate(days[0], (record, fact) => days.Aggregate(record, fact.Common));
        return common with
        {
            AsOf = opening.AsOf,
            Members = Common(days, static r => r.Members),
            Colleges = Common(days, static r => r.Colleges),
            Breaches = [.. days[0].Breaches.Where(b => days.All(d => d.Breaches.Contains(b)))],
            Remarks = [.. days[0].Remarks.Where(m => days.All(d => d.RemarkAt(m.At) == m))],
        };
    }

    // Whoever is listed on every day alike is listed; where the days differ, others may be too.
    private static Roster<T> Common<T>(ImmutableArray<UnionRecord> days, Func<UnionRecord, Roster<T>> of)
    {
        var (first, same) = (of(days[0]), days.All(d => of(d) == of(days[0])));
        return same ? first : new() { List = [.. first.List.Where(m => days.All(d => of(d).List.Contains(m)))] };
    }

    private static (ImmutableArray<ISubject> Subjects, ImmutableArray<RefusedLine> Refused, ImmutableArray<FoundLine> Findings) Take(UnionRecord opening, IEnumerable<YearLine> lines, RuleBook book)
    {
        var subjects = YearSubjects.Begin(opening, book);
        var (refused, found) = (ImmutableArray.CreateBuilder<RefusedLine>(), ImmutableArray.CreateBuilder<FoundLine>());
        foreach (var line in lines)
        {
            var subject = subjects.FirstOrDefault(s => s.Owns(line.Act))
                ?? throw new ArgumentException($"Line {line.Number}: {line.Act.GetType().Name} is an act of no subject.", nameof(lines));
            var before = subject.Findings.Length;
            if (subject.Take(line.Act) is { Length: > 0 } refusals)
            {
                refused.Add(new(line, refusals));
            }

            found.AddRange(subject.Findings[before..].Select(f => new FoundLine(line, f)));
        }

        return (subjects, refused.ToImmutable(), found.ToImmutable());
    }
}
