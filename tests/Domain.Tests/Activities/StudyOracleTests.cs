using NodaTime;
using UnionGovernance.Activities;
using UnionGovernance.Activities.Study;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Activities;

public sealed class StudyOracleTests
{
    private const string Attendance = "study.attendance", MadeUp = "study.made-up";

    private static readonly LocalDate _day = new(2024, 10, 8);
    private static readonly UnionRecord _opening = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)), AsOf = Fact.Given(new LocalDate(2025, 6, 30)) };
    private static readonly string[] _people = ["m1", "m2", "m3"];

    [Fact]
    public void A_naive_evaluator_finds_the_same_study_that_cannot_have_been_so() =>
        ActOracle.Holds<Act>(10_000, 8, static () => new StudyOfTheYear(_opening, static () => new()), Any, Broken, [Attendance, MadeUp], []);

    /// <summary>All staff were trained where at one training of the semester everybody due was there or made it up; or where it is only told that it was held, and whoever is said to have been absent made it up.</summary>
    [Fact]
    public void A_naive_evaluator_finds_the_same_semesters_trained_in()
    {
        var seen = new Dictionary<Fact<bool>, int>();
        for (var seed = 0; seed < 10_000; seed++)
        {
            var (random, subject, taken) = (new Random(seed), new StudyOfTheYear(_opening, static () => new(), null, _ => seed % 2 == 0), new List<Act>());
            for (var i = 0; i < 6; i++)
            {
                var act = Any(random);
                if (subject.Take(act).Length == 0)
                {
                    taken.Add(act);
                }
            }

            var record = subject.Enter(_opening);
            foreach (var (semester, told) in new[] { (Semester.Autumn, TrainingFacts.Autumn.Read(record)), (Semester.Spring, TrainingFacts.Spring.Read(record)) })
            {
                var expected = Trained(semester, taken, seed % 2 == 0);
                Assert.Equal((seed, semester, expected), (seed, semester, told));
                seen[expected] = seen.GetValueOrDefault(expected) + 1;
            }
        }

        Assert.True(seen.Count == 3 && seen.Values.All(static n => n >= 100), string.Join(' ', seen));
    }

    private static IEnumerable<string> Broken(Act act, IReadOnlyList<Act> taken)
    {
        var (due, there) = act switch
        {
            StudyHeld held => (held.Due, held.Present ?? 0),
            TrainingHeld held => (held.Due, (held.Present ?? 0) + held.Absent.Distinct().Count()),
            _ => (null, 0),
        };
        if (there > due)
        {
            yield return Attendance;
        }

        foreach (var person in (act as TrainingMadeUp)?.Persons.Distinct() ?? [])
        {
            if (!taken.OfType<TrainingHeld>().Any(t => t.Semester == ((TrainingMadeUp)act).Semester && t.On <= act.On && t.Absent.Contains(person)))
            {
                yield return MadeUp;
            }
        }
    }

    private static Fact<bool> Trained(Semester semester, List<Act> taken, bool isWhole)
    {
        var trainings = taken.OfType<TrainingHeld>().Where(t => t.Semester == semester).ToList();
        List<string> Missing(TrainingHeld t) =>
            [.. t.Absent.Distinct().Where(id => !taken.OfType<TrainingMadeUp>().Any(m => m.Semester == semester && m.On >= t.On && m.Persons.Contains(id)))];
        var counted = trainings.Where(static t => t is { Due: > 0, Present: not null }).ToList();
        return counted.Exists(t => t.Present + t.Absent.Distinct().Count() - Missing(t).Count == t.Due)
            || trainings.Exists(t => t is { Due: null } or { Due: > 0, Present: null } && Missing(t).Count == 0) ? Fact.Given(true)
            : isWhole && counted.Count > 0 ? Fact.Given(false)
            : default;
    }

    private static Act Any(Random random)
    {
        var (semester, on) = (random.Next(2) == 0 ? Semester.Autumn : Semester.Spring, _day.PlusDays(random.Next(6)));
        int? due = random.Next(5) == 0 ? null : random.Next(5), present = random.Next(5) == 0 ? null : random.Next(5);
        Sequence<string> some = [.. _people.Where(_ => random.Next(3) == 0)];
        return random.Next(4) switch
        {
            0 => new StudyHeld { On = on, Due = due, Present = present },
            1 or 2 => new TrainingHeld { On = on, Semester = semester, Due = due, Present = present, Absent = some },
            _ => new TrainingMadeUp { On = on, Semester = semester, Persons = some.Count == 0 ? ["m1"] : some },
        };
    }
}
