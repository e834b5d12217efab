using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Selections.Course;
using UnionGovernance.Selections.Recruitment;
using UnionGovernance.Tests.Years;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Selections;

/// <summary>Selections for a school's students' union, whose charter asks that results be published, that a candidate served for two years, and that the windows of both levels differ.</summary>
public sealed class SelectionOracleTests
{
    private const string HasApplied = "selection.applied", OneApplication = "selection.one-application", Once = "selection.once", InOrder = "selection.in-order", Stamped = "selection.stamped", Joint = "selection.joint", Published = "selection.published";
    private const string Politics = "selection.politics", Rank = "selection.rank", NoFailedCourse = "selection.no-failed-course", NoViolation = "selection.no-violation", Experience = "selection.experience";
    private const string Window = "recruitment.window", Staggered = "recruitment.staggered", WithinWindow = "recruitment.within-window", FromCollege = "recruitment.from-college-union", Early = "year.not-before";

    private static readonly LocalDate _day = new(2024, 10, 8);
    private static readonly UnionRecord _opening = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) };

    // 院系团组织推荐, 院系党组织同意, 学生工作部门和团委联合审查, 党委确定; of a department's member the first and the third.
    private static readonly SelectionStep[] _presidium = [SelectionStep.CollegeLeagueRecommends, SelectionStep.CollegePartyAgrees, SelectionStep.JointReview, SelectionStep.PartyDecides];
    private static readonly SelectionStep[] _department = [SelectionStep.CollegeLeagueRecommends, SelectionStep.JointReview];

    [Fact]
    public void A_naive_evaluator_finds_the_same_rules_broken_by_selections() => ActOracle.Holds<Act>(
        10_000,
        14,
        static () => new SelectionsOfTheYear(_opening, static () => (new() { Publication = true, CadreYears = 2, StaggeredWindows = true }, new())),
        Any,
        Broken,
        [HasApplied, OneApplication, Once, Window, Early],
        [InOrder, Stamped, Joint, Published, Politics, Rank, NoFailedCourse, NoViolation, Experience, Staggered, WithinWindow, FromCollege]);

    private static IEnumerable<string> Broken(Act act, IReadOnlyList<Act> taken) => act switch
    {
        RecruitmentOpened window => OfWindow(window, taken),
        Applied application => OfApplication(application, taken),
        _ when taken.OfType<Applied>().All(a => a.Materials.Person.Id != Candidate(act)) => [HasApplied],
        _ => OfWay(act, Way(taken, Candidate(act))),
    };

    private static IEnumerable<string> OfWindow(RecruitmentOpened window, IReadOnlyList<Act> taken) => window.To < window.From ? [Window]
        : taken.OfType<RecruitmentOpened>().Where(w => w.Level != window.Level && w.From <= window.To && window.From <= w.To)
            .Select(w => Period.DaysBetween(LocalDate.Max(w.From, window.From), LocalDate.Min(w.To, window.To))).Distinct().Select(static _ => Staggered);

    private static IEnumerable<string> OfApplication(Applied application, IReadOnlyList<Act> taken)
    {
        var person = application.Materials.Person;
        if (taken.OfType<Applied>().Any(a => a.Materials.Person.Id == person.Id) && !After(Way(taken, person.Id)).IsOver)
        {
            yield return OneApplication;
        }

        var windows = taken.OfType<RecruitmentOpened>().Where(static w => w.Level == UnionLevel.School).ToList();
        if (windows.Count > 0 && !windows.Exists(w => w.From <= application.On && application.On <= w.To))
        {
            yield return WithinWindow;
        }

        if (application.Route is Route.Referred or Route.TakenIn && person.FromCollegeUnion == Fact.Given(false))
        {
            yield return FromCollege;
        }
    }

    // The acts on a candidate since the last application.
    private static List<Act> Way(IReadOnlyList<Act> taken, string candidate)
    {
        var own = taken.Where(t => t is not RecruitmentOpened && Candidate(t) == candidate).ToList();
        return own[own.FindLastIndex(static t => t is Applied)..];
    }

    private static List<string> OfWay(Act act, List<Act> way)
    {
        var so = After(way);
        List<string> broken = act switch
        {
            MaterialsChecked or MaterialsSupplemented when so.IsOut || (so.IsChecked && act is MaterialsChecked && way.Exists(static a => a is MaterialsChecked)) => [Once],
            MaterialsChecked or MaterialsSupplemented when so.IsChecked => [InOrder],
            SelectionStepTaken step when so.Stage == SelectionStage.Withdrawn || way.OfType<SelectionStepTaken>().Any(s => s.Step == step.Step) => [Once],
            SelectionStepTaken when so.Stage == SelectionStage.Refused && !way.Exists(static a => a is MaterialsChecked { Passed: false } or SelectionStepTaken { Agreed: false }) => [.. Missed(so.Checked!)],
            SelectionStepTaken step when so.Stage == SelectionStage.UnderWay && Due(way) == step.Step => [],
            SelectionStepTaken => [InOrder],
            SelectionPublished when so.Stage == SelectionStage.ToPublish || (so.Stage == SelectionStage.Selected && !so.IsPublished) => [],
            SelectionPublished when so.IsOut || so.IsPublished => [Once],
            SelectionPublished => [Published],
            ApplicationWithdrawn when so.IsOver => [Once],
            _ => [],
        };
        if (act is MaterialsChecked { Passed: true })
        {
            broken.AddRange(Missed(so.Materials));
        }

        if (act is SelectionStepTaken { Step: SelectionStep.CollegePartyAgrees, Agreed: true, Stamped: not true })
        {
            broken.Add(Stamped);
        }

        if (act is SelectionStepTaken { Step: SelectionStep.JointReview, By.Count: < 2 })
        {
            broken.Add(Joint);
        }

        if (act.On < way[^1].On)
        {
            broken.Add(Early);
        }

        return broken;
    }

    private static SelectionStep? Due(List<Act> way) => Chain(way).Where(s => way.OfType<SelectionStepTaken>().All(t => t.Step != s)).Select(static s => (SelectionStep?)s).FirstOrDefault();

    private static SelectionStep[] Chain(List<Act> way) => ((Applied)way[0]).Post == SelectionPost.Presidium ? _presidium : _department;

    // Where a way has come to, act by act.
    private static Standing After(List<Act> way)
    {
        var so = new Standing(SelectionStage.Applied, ((Applied)way[0]).Materials, null, false);
        foreach (var act in way.Skip(1))
        {
            so = act switch
            {
                MaterialsSupplemented more => Waiting(so with { Materials = Together(so.Materials, more.Materials) }),
                MaterialsChecked { Passed: false } => so with { Checked = so.Materials, Stage = so.IsDecided ? so.Stage : SelectionStage.Refused },
                MaterialsChecked { Passed: true } when Missed(so.Materials).Any() => so with { Checked = so.Materials, Stage = so.IsChecked ? so.Stage : SelectionStage.UnderWay },
                MaterialsChecked when so.IsChecked => so with { Checked = so.Materials },
                MaterialsChecked => Waiting(so with { Stage = SelectionStage.Waiting }),
                SelectionStepTaken { Agreed: false } => so.IsDecided ? so : so with { Stage = SelectionStage.Refused },
                SelectionStepTaken step when step.Step == Chain(way)[^1] || so.IsDecided => so with { Stage = so.Stage == SelectionStage.Selected || so.IsPublished ? SelectionStage.Selected : SelectionStage.ToPublish },
                SelectionStepTaken => so with { Stage = SelectionStage.UnderWay },
                SelectionPublished => so with { IsPublished = true, Stage = so.Stage == SelectionStage.ToPublish ? SelectionStage.Selected : so.Stage },
                _ => so with { Stage = SelectionStage.Withdrawn },
            };
        }

        return so;
    }

    // A check that waits is done once nothing is missing, or once something is missed.
    private static Standing Waiting(Standing so) => so.Stage != SelectionStage.Waiting ? so
        : so with { Checked = so.Materials, Stage = Missed(so.Materials).Any() ? SelectionStage.Refused : IsWhole(so.Materials) ? SelectionStage.UnderWay : SelectionStage.Waiting };

    private static Materials Together(Materials earlier, Materials later) => new()
    {
        Person = earlier.Person with
        {
            PoliticalStatus = Later(earlier.Person.PoliticalStatus, later.Person.PoliticalStatus),
            RankLastTerm = Later(earlier.Person.RankLastTerm, later.Person.RankLastTerm),
            RankLastYear = Later(earlier.Person.RankLastYear, later.Person.RankLastYear),
            RankSinceEnrolment = Later(earlier.Person.RankSinceEnrolment, later.Person.RankSinceEnrolment),
            FailedCourses = Later(earlier.Person.FailedCourses, later.Person.FailedCourses),
        },
        NoViolation = Later(earlier.NoViolation, later.NoViolation),
        CadreYears = Later(earlier.CadreYears, later.CadreYears),
    };

    private static Fact<T> Later<T>(Fact<T> earlier, Fact<T> later)
        where T : notnull => later == default ? earlier : later;

    private static IEnumerable<string> Missed(Materials m)
    {
        if (m.Person.PoliticalStatus == Fact.Given(PoliticalStatus.Neither))
        {
            yield return Politics;
        }

        if (Ranks(m).All(static r => r != default && 10 * r.Low.Part > 3 * r.Low.Whole))
        {
            yield return Rank;
        }

        if (m.Person.FailedCourses.Known == Known.Given && m.Person.FailedCourses.Low > 0)
        {
            yield return NoFailedCourse;
        }

        if (m.NoViolation == Fact.Given(false))
        {
            yield return NoViolation;
        }

        if (m.CadreYears.Known == Known.Given && m.CadreYears.Low < 2)
        {
            yield return Experience;
        }
    }

    private static bool IsWhole(Materials m) => m.Person.PoliticalStatus != default && m.Person.FailedCourses != default && m.NoViolation != default && m.CadreYears != default
        && Ranks(m).Any(static r => r != default && 10 * r.Low.Part <= 3 * r.Low.Whole);

    private static Fact<Share>[] Ranks(Materials m) => [m.Person.RankLastTerm, m.Person.RankLastYear, m.Person.RankSinceEnrolment];

    private static string Candidate(Act act) => act switch
    {
        Applied application => application.Materials.Person.Id,
        MaterialsSupplemented more => more.Materials.Person.Id,
        MaterialsChecked check => check.Candidate,
        SelectionStepTaken step => step.Candidates[0],
        SelectionPublished published => published.Candidates[0],
        ApplicationWithdrawn withdrawn => withdrawn.Candidate,
        _ => string.Empty,
    };

    private static Act Any(Random random)
    {
        var (id, on) = (random.Next(3) == 0 ? "c02" : "c01", _day.PlusDays(random.Next(3)));
        return random.Next(20) switch
        {
            0 => new RecruitmentOpened { On = on, Level = random.Next(2) == 0 ? UnionLevel.School : UnionLevel.College, From = _day.PlusDays(random.Next(4)), To = _day.PlusDays(random.Next(5)) },
            < 5 => new Applied { On = on, Post = random.Next(2) == 0 ? SelectionPost.Presidium : SelectionPost.Department, Route = random.Next(3) switch { 0 => Route.Referred, 1 => Route.TakenIn, _ => null }, Materials = Some(random, id, 12) },
            < 7 => new MaterialsSupplemented { On = on, Materials = Some(random, id, 4) },
            < 10 => new MaterialsChecked { On = on, Candidate = id, Passed = random.Next(5) switch { 0 => false, 1 => true, _ => null } },
            < 17 => new SelectionStepTaken
            {
                On = on,
                Step = _presidium[random.Next(4)],
                Candidates = [id],
                Agreed = random.Next(8) > 0,
                Stamped = random.Next(4) switch { 0 => null, 1 => false, _ => true },
                By = random.Next(4) switch { 0 => [], 1 => ["校团委"], _ => ["学生工作部", "校团委"] },
            },
            < 19 => new SelectionPublished { On = on, Candidates = [id] },
            _ => new ApplicationWithdrawn { On = on, Candidate = id },
        };
    }

    // One in so many facts is not told, and as many are such that a condition is missed.
    private static Materials Some(Random random, string id, int oneIn)
    {
        Fact<T> Told<T>(T good, T bad)
            where T : notnull => random.Next(oneIn) switch { 0 => default, 1 => Fact.Given(bad), _ => Fact.Given(good) };
        return new()
        {
            Person = new()
            {
                Id = id,
                StudyLevel = Fact.Given(StudyLevel.Bachelor),
                YearOfStudy = Fact.Given(2),
                PoliticalStatus = Told(PoliticalStatus.LeagueMember, PoliticalStatus.Neither),
                RankLastTerm = Told<Share>(new(30, 100), new(31, 100)),
                RankLastYear = Told<Share>(new(31, 100), new(50, 100)),
                RankSinceEnrolment = Told<Share>(new(31, 100), new(29, 100)),
                FailedCourses = Told(0, 1),
                FromCollegeUnion = Told(true, false),
            },
            NoViolation = Told(true, false),
            CadreYears = Told(2, 1),
        };
    }

    private sealed record Standing(SelectionStage Stage, Materials Materials, Materials? Checked, bool IsPublished)
    {
        public bool IsChecked => Stage is not (SelectionStage.Applied or SelectionStage.Waiting);

        public bool IsDecided => Stage is SelectionStage.ToPublish or SelectionStage.Selected;

        public bool IsOut => Stage is SelectionStage.Refused or SelectionStage.Withdrawn;

        public bool IsOver => IsOut || Stage == SelectionStage.Selected;
    }
}
