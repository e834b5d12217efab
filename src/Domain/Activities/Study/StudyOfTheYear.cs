using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Activities.Study;

/// <summary>Study and training (政治理论学习、主题团日、全员培训) within the union's year.</summary>
/// <param name="opening">The union and its year.</param>
/// <param name="terms">The terms of the charter in force.</param>
/// <param name="union">Those who serve, for whom a training is; nothing where they are not entered.</param>
/// <param name="areListed">Whether all study and training is entered by the day of a record; no, if not said.</param>
public sealed class StudyOfTheYear(UnionRecord opening, Func<StudyTerms> terms, PresidiumAndDepartments? union = null, Func<UnionRecord, bool>? areListed = null) : Subject<StudyOfTheYear>(StudyActs.Table)
{
    private readonly List<StudyHeld> _meetings = [];
    private readonly List<TrainingHeld> _trainings = [];
    private readonly List<TrainingMadeUp> _madeUp = [];

    /// <summary>The trainings, in the order entered.</summary>
    public ImmutableArray<TrainingHeld> Trainings => [.. _trainings];

    /// <summary>
    /// Trainings to which other numbers were due than served that day, each with what to ask: fewer, or, where all who serve are said to be entered, more.
    /// And those of which nobody said how many were due or there, and which count as held.
    /// </summary>
    public ImmutableArray<ActDoubt> Doubts =>
    [
        .. from training in _trainings
           let lacking = Lacking(training)
           where lacking is not null
           select new ActDoubt(training, new(
               $"没有写明{lacking.Chinese}人数，按已开展记入；是否人人参加无从核对，请补上",
               $"It is not said how many were {lacking.English}; it counts as held, and whether all attended cannot be checked: please add it")),
        .. from training in _trainings
           let due = training.Due ?? 0
           let serving = union?.ServingOn(training.On).Select(static s => s.Person).Distinct().Count() ?? 0
           where due > 0 && (due < serving || (due > serving && union?.Stated is not null))
           select new ActDoubt(training, new(
               string.Create(CultureInfo.InvariantCulture, $"全员培训应到{due}人，当日在任的工作人员有{serving}人，请核对"),
               string.Create(CultureInfo.InvariantCulture, $"{due} were due at a training of all staff, and {serving} served that day; please check"))),
    ];

    /// <summary>
    /// The months in which study is asked, in the order of the academic year, up to the day on which the record is judged: its own month is one of
    /// them once it is over, or once as much was held as is asked. Where nobody said that day, up to the last month in which anything was held.
    /// </summary>
    public ImmutableArray<StudyMonth> Months
    {
        get
        {
            var meetings = _meetings.Where(static m => m.Kind != StudyKind.Branch).ToLookup(static m => m.On.ToYearMonth());
            var day = opening.AsOf is { Known: Known.Given } asOf ? asOf.Low : meetings.Select(static m => m.Key.OnDayOfMonth(1)).DefaultIfEmpty().Max().With(DateAdjusters.EndOfMonth);
            return
            [
                .. Enumerable.Range(0, 12).Select(i => opening.Union.RequireYear().FirstDay.PlusMonths(i).ToYearMonth())
                    .Where(m => m.OnDayOfMonth(1) <= day && terms().Months.Contains(m.Month))
                    .Select(m => new StudyMonth(m, [.. meetings[m]], terms().PerMonth))
                    .Where(m => !m.IsMissed || m.Month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth) <= day),
            ];
        }
    }

    /// <summary>How often the union's League branch studied in a semester. The autumn semester ends with January.</summary>
    /// <param name="semester">The semester.</param>
    /// <returns>The number of meetings, whatever the charter asks.</returns>
    public int BranchMeetings(Semester semester) =>
        _meetings.Count(m => m.Kind == StudyKind.Branch && opening.Union.Contains(m.On) && opening.Union.RequireYear().SemesterOf(m.On) == semester);

    /// <summary>Who is still to make a training of a semester up; nothing where no training of the academic year is entered, or where attendance is not.</summary>
    /// <param name="semester">The semester.</param>
    /// <returns>The number of those, in heads, after the best attended training.</returns>
    public int? Untrained(Semester semester) => _trainings.Where(t => t.Semester == semester && opening.Union.Contains(t.On)).Select(Untrained).Min();

    /// <inheritdoc/>
    /// <remarks>
    /// Study in a month lies within what the months show, from the poorest to the richest; where not all of it is listed, it is no less than the
    /// poorest shows. One training that all attended is enough; that some are still to make it up is a no only where all training is listed. A training
    /// of all staff of which nobody said how many were there was held, as its line says, unless someone who was absent has not made it up.
    /// </remarks>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var whole = areListed?.Invoke(record) == true;
        var months = _meetings.Exists(static m => m.Kind != StudyKind.Branch) ? Months : [];
        record = months.Length == 0 ? record : record.Counts(TrainingFacts.StudyPerMonth, months.Min(static m => m.Meetings.Count), months.Max(static m => m.Meetings.Count), whole);
        return Trained(Trained(record, Semester.Autumn, TrainingFacts.Autumn, whole), Semester.Spring, TrainingFacts.Spring, whole);
    }

    private UnionRecord Trained(UnionRecord record, Semester semester, FactPath<UnionRecord, bool> path, bool whole) =>
        Untrained(semester) is 0 || _trainings.Exists(t => t.Semester == semester && opening.Union.Contains(t.On) && Lacking(t) is not null && t.Absent.All(id => HasMadeUp(t, id))) ? path.Write(record, Fact.Given(true))
        : Untrained(semester) > 0 && whole ? path.Write(record, Fact.Given(false))
        : record;

    // A training to which nobody was due lacks nothing.
    private static Words? Lacking(TrainingHeld training) => training switch
    {
        { Due: null, Present: null } => new("应到、实到", "due and present"),
        { Due: null } => new("应到", "due"),
        { Due: > 0, Present: null } => new("实到", "present"),
        _ => null,
    };

    internal Taken Study(StudyHeld act) => new(Attendance(act.Due, act.Present, 0), () => _meetings.Add(act));

    internal Taken Train(TrainingHeld act) => new(Attendance(act.Due, act.Present, act.Absent.Distinct().Count()), () => _trainings.Add(act));

    internal Taken MakeUp(TrainingMadeUp act) => new(NotAbsent(act), () => _madeUp.Add(act));

    // A training of nobody trains nobody.
    private int? Untrained(TrainingHeld training) => training is { Due: > 0 and var due, Present: { } present }
        ? due - present - training.Absent.Distinct().Count(id => HasMadeUp(training, id))
        : null;

    private bool HasMadeUp(TrainingHeld training, string id) => _madeUp.Exists(m => m.Semester == training.Semester && m.On >= training.On && m.Persons.Contains(id));

    private IEnumerable<Refusal> NotAbsent(TrainingMadeUp act) =>
        act.Persons.Distinct().Where(id => !_trainings.Exists(t => t.Semester == act.Semester && t.Absent.Contains(id) && t.On <= act.On))
            .Select(static id => new Refusal(StudyRules.MadeUp, new($"{id}没有缺席这次培训", $"{id} was not absent from that training")));

    private static IEnumerable<Refusal> Attendance(int? due, int? present, int absent)
    {
        if (due is { } all && ((present ?? 0) + absent > all))
        {
            yield return new(StudyRules.Attendance, new(
                string.Create(CultureInfo.InvariantCulture, $"应到{all}人，实到{present ?? 0}人，缺席{absent}人"),
                string.Create(CultureInfo.InvariantCulture, $"Due {all}, present {present ?? 0}, absent {absent}")));
        }
    }
}
