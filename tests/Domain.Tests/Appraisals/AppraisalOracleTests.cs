using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Appraisals;

public sealed class AppraisalOracleTests
{
    private const string Once = "appraisal.once-a-term", InOrder = "appraisal.in-order", Called = "appraisal.called", Ballots = "appraisal.ballots", Early = "year.not-before";
    private const string Reported = "appraisal.reported", StudentsMain = "appraisal.students-main", FiveAspects = "appraisal.five-aspects", Ground = "appraisal.ground", RestsOn = "appraisal.basis";

    private static readonly LocalDate _day = new(2024, 12, 16);
    private static readonly string[] _people = ["甲", "乙"];

    [Fact]
    public void A_naive_evaluator_finds_the_same_appraisals_out_of_order_or_against_a_rule() => ActOracle.Holds(
        20_000,
        12,
        static () => new AppraisalsOfTheYear(static () => new()),
        Any,
        Broken,
        [Once, InOrder, Called, Ballots, Early],
        [Reported, StudentsMain, FiveAspects, Ground, RestsOn]);

    private static IEnumerable<string> Broken(Act act, IReadOnlyList<Act> taken)
    {
        var call = taken.OfType<AppraisalCalled>().FirstOrDefault();
        var held = taken.OfType<AppraisalHeld>().FirstOrDefault();
        var result = taken.OfType<AppraisalConcluded>().FirstOrDefault();
        bool HasReported(string person) => taken.OfType<DutyReported>().Any(r => r.Person == person);
        bool IsCalled(string person) => call!.Reporters.Any(r => r.Id == person);
        switch (act)
        {
            case AppraisalCalled:
                return call is null ? [] : [Once];
            case PostEnded ended:
                return ended.Ground is null || ended.Reason is null ? [Ground] : [];
            case Recognised recognised:
                // Everybody has 80 points of 100, which is competent, where all ratings are there.
                return result is null || !IsCalled(recognised.Person) ? [RestsOn]
                    : [.. IsRatedInFull(recognised.Person, taken) ? Array.Empty<string>() : [RestsOn], .. act.On < result.On ? [Early] : Array.Empty<string>()];
        }

        var isTooSoonOrTwice = call is null || act switch
        {
            DutyReported => false,
            AppraisalHeld => held is not null,
            _ => held is null || result is not null,
        };
        if (isTooSoonOrTwice)
        {
            return [InOrder];
        }

        // A report stands on the call alone, all else on whatever was done before it.
        var last = act is DutyReported ? call!.On : taken.Where(static t => t is not (Recognised or PostEnded)).Max(static t => t.On);
        return
        [
            .. act.On < last ? [Early] : Array.Empty<string>(),
            .. act switch
            {
                DutyReported report => !IsCalled(report.Person) ? [Called] : HasReported(report.Person) ? [InOrder] : result is not null ? [Reported] : Array.Empty<string>(),
                AppraisalHeld body => body.StudentDelegates is { } students && 2 * students <= students + (body.Teachers ?? 0) + (body.Others ?? 0) ? [StudentsMain] : Array.Empty<string>(),
                Rated rated => IsCalled(rated.Person) ? [.. HasReported(rated.Person) ? Array.Empty<string>() : [Reported], .. OfBallots(rated, held!, taken)] : [Called],
                _ =>
                [
                    .. call!.Reporters.Where(r => !HasReported(r.Id)).Select(static _ => Reported),
                    .. new[] { held!.StudentDelegates, held.Teachers, held.Others }.Where(static h => h is null).Select(static _ => StudentsMain),
                    .. call.Reporters.Where(r => !IsRatedInFull(r.Id, taken)).Select(static _ => FiveAspects),
                ],
            },
        ];
    }

    private static IEnumerable<string> OfBallots(Rated rated, AppraisalHeld held, IReadOnlyList<Act> taken)
    {
        var heads = rated.Group == RaterGroup.StudentDelegates ? held.StudentDelegates : held.Teachers;
        foreach (var score in rated.Scores)
        {
            if (score.Ballots == 0 || score.Ballots > heads || score.Points > 100 * score.Ballots)
            {
                yield return Ballots;
            }

            if (taken.OfType<Rated>().Any(r => r.Person == rated.Person && r.Group == rated.Group && r.Scores.Any(s => s.Aspect == score.Aspect)))
            {
                yield return Ballots;
            }
        }
    }

    // Every group that is there, or rated anybody though nobody said so, rated all five aspects.
    private static bool IsRatedInFull(string person, IReadOnlyList<Act> taken)
    {
        var (held, ratings) = (taken.OfType<AppraisalHeld>().First(), taken.OfType<Rated>().ToList());
        var present = new (RaterGroup Group, int? Heads)[] { (RaterGroup.StudentDelegates, held.StudentDelegates), (RaterGroup.Teachers, held.Teachers), (RaterGroup.Others, held.Others) }
            .Where(g => g.Heads > 0 || (g.Heads is null && ratings.Exists(r => r.Group == g.Group))).Select(static g => g.Group).ToList();
        return present.Count > 0 && present.TrueForAll(g => Enum.GetValues<Aspect>().All(a => ratings.Exists(r => r.Person == person && r.Group == g && r.Scores.Any(s => s.Aspect == a))));
    }

    private static Act Any(Random random)
    {
        var (person, on) = (_people[random.Next(2)], _day.PlusDays(random.Next(3) == 0 ? 0 : random.Next(4)));
        int? Heads(int most) => random.Next(6) == 0 ? null : random.Next(most);
        return random.Next(11) switch
        {
            0 or 1 => new AppraisalCalled { On = on, Semester = Semester.Autumn, Reporters = [.. (random.Next(3) == 0 ? _people : ["甲"]).Select(static p => new Reporter { Id = p })] },
            2 or 3 => new DutyReported { On = on, Semester = Semester.Autumn, Person = person },
            4 or 5 => new AppraisalHeld { On = on, Semester = Semester.Autumn, StudentDelegates = Heads(4), Teachers = Heads(3), Others = random.Next(3) == 0 ? null : 0 },
            6 or 7 => Rating(random, person, on),
            8 => new AppraisalConcluded { On = on, Semester = Semester.Autumn },
            9 => new Recognised { On = on, Person = person, Kind = Recognition.Award, RestsOn = Semester.Autumn },
            _ => new PostEnded { On = on, Person = person, Ground = random.Next(2) == 0 ? null : EndingGround.Violation, Reason = random.Next(2) == 0 ? null : "另有文件" },
        };
    }

    private static Rated Rating(Random random, string person, LocalDate on)
    {
        var (ballots, points) = (random.Next(10) == 0 ? 0 : 1 + random.Next(2), random.Next(12) == 0 ? 101 : 80);
        return new()
        {
            On = on,
            Semester = Semester.Autumn,
            Person = person,
            Group = random.Next(3) == 0 ? RaterGroup.Teachers : RaterGroup.StudentDelegates,
            Scores = [.. Enum.GetValues<Aspect>().Skip(random.Next(5) == 0 ? 1 : 0).Select(a => new AspectScore { Aspect = a, Ballots = ballots, Points = points * ballots })],
        };
    }
}
