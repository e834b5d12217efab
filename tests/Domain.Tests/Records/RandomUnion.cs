using CsCheck;
using NodaTime;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Records;

/// <summary>The same facts of one union of 0 to 60 people, told in two ways.</summary>
/// <param name="Rosters">Everybody and every college on a roster; delegates and raters counted.</param>
/// <param name="Figures">Nobody on a roster; only what a report states: how many, how many exceptions, which share.</param>
internal sealed record RandomUnion(UnionRecord Rosters, UnionRecord Figures)
{
    private static readonly string[] _posts = ["主席", "副主席", "轮值执行主席", "部长", "副部长", "干事"];

    // How many in a hundred break a rule: in many unions nobody does.
    private static readonly Gen<int> _bad = Gen.OneOf(0, 0, 1, 20, 100);

    private static readonly Gen<Share> _rank = Gen.Int[1, 40].SelectMany(static of => Gen.Int[1, of].Select(rank => new Share(rank, of)));

    private static readonly Gen<Person> _person = Gen.Select(
        Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99]),
        Gen.Int[1, 4],
        Gen.Select(_rank, _rank, _rank),
        Gen.Int[0, 9],
        Gen.Bool,
        static (rolls, year, ranks, other, college) => new Person(rolls.Item1, rolls.Item2, rolls.Item3, rolls.Item4, year, ranks.Item1, ranks.Item2, ranks.Item3, other, college));

    private static readonly Gen<CollegeUnion> _college = Gen.Select(
        Gen.OneOf(Gen.Int[2_999, 3_002], Gen.Int[100, 6_000]), Gen.OneOf(Gen.Int[28, 31], Gen.Int[0, 60]), Gen.Bool,
        static (students, staff, help) => new CollegeUnion { Id = "c", Students = Fact.Given(students), Staff = Fact.Given(staff), LeagueHelp = Fact.Given(help) });

    /// <summary>What no roster can tell is the same in both, known or not.</summary>
    public static Gen<RandomUnion> Any { get; } = Gen.Select(
        RandomRecord.Any,
        Gen.Select(_bad, _bad, _bad, _bad),
        Gen.OneOf(_person.Array[0, 3], _person.Array[0, 60]),
        Gen.Int[0, 7],
        _college.Array[1, 3],
        Gen.Select(Gen.Int[0, 200], Gen.OneOf(Gen.Int[0, 300], Gen.Int[0, 20_000])),
        Gen.Int[0, 60].SelectMany(static raters => Gen.Int[0, raters].Select(students => (students, raters))),
        static (record, bad, people, presidium, colleges, delegates, raters) => Of(record, bad, people, presidium, colleges, delegates, raters));

    private static RandomUnion Of(
        UnionRecord record, (int Politics, int Rank, int Failed, int Post) bad, Person[] people, int presidium, CollegeUnion[] colleges, (int Delegates, int Students) congress, (int Students, int All) raters)
    {
        // A graduate union excuses nobody from the rule on failed courses, so its figure counts first-years too.
        var postgraduate = record.Union.Kind == UnionKind.GraduateUnion;
        var firstYearsMayFail = !postgraduate && record.Options.FirstYearsMayFail;
        var tinyCounts = record.Options.FirstOfTinyMajorCounts;

        Member[] members =
        [
            .. people.Select((p, i) => new Member
            {
                Id = $"m{i}",
                Post = Fact.Given(p.PostRoll < bad.Post ? "秘书长助理" : i >= presidium && _posts[p.Other % _posts.Length].Contains("主席", StringComparison.Ordinal) ? "干事" : _posts[p.Other % _posts.Length]),
                InPresidium = Fact.Given(i < presidium),
                PoliticalStatus = Fact.Given(p.PoliticsRoll < bad.Politics ? PoliticalStatus.Neither : (PoliticalStatus)(p.Other % 3)),
                StudyLevel = Fact.Given(postgraduate || p.Other == 9 ? StudyLevel.Postgraduate : (StudyLevel)(p.Other % 2)),
                YearOfStudy = Fact.Given(p.Year),
                RankLastTerm = Fact.Given(p.First),
                RankLastYear = Fact.Given(p.Second),
                RankSinceEnrolment = Fact.Given(p.RankRoll < bad.Rank ? p.Third : new(1, 4)),
                FailedCourses = Fact.Given(p.FailedRoll < bad.Failed ? 1 : 0),
                FromCollegeUnion = Fact.Given(p.FromCollege),
            }),
        ];

        bool OutsideRank(Member m) => m.YearOfStudy.Low > 1 && m.StudyLevel.Low != StudyLevel.Postgraduate
            && new[] { m.RankLastTerm.Low, m.RankLastYear.Low, m.RankSinceEnrolment.Low }
                .All(r => r.Part * 10 > r.Whole * 3 && !(tinyCounts && r.Part == 1 && r.Whole <= 3));

        var told = record with
        {
            Options = record.Options with { FirstYearsMayFail = firstYearsMayFail },
            Structure = record.Structure with { Staff = default, Presidium = default, Posts = default },
            Eligibility = new(),
            Congress = Held(record) with { Delegates = default, StudentsRepresented = default, DelegateShare = default, NonCadreDelegates = default, NonCadreShare = default },
            Appraisal = Appraised(record.Appraisal),
            Reach = new(),
            Members = new(),
            Colleges = new(),
        };
        var nonCadres = congress.Students % (congress.Delegates + 1);
        return new(
            told with
            {
                Members = new() { Complete = Fact.Given(true), List = [.. members] },
                Colleges = new() { Complete = Fact.Given(true), List = [.. colleges.Select((c, i) => c with { Id = $"c{i}" })] },
                Congress = told.Congress with { Delegates = Fact.Given(congress.Delegates), StudentsRepresented = Fact.Given(congress.Students), NonCadreDelegates = Fact.Given(nonCadres) },
                Appraisal = told.Appraisal with { StudentRaters = Fact.Given(raters.Students), Raters = Fact.Given(raters.All) },
            },
            told with
            {
                Structure = told.Structure with
                {
                    Staff = Fact.Given(members.Length),
                    Presidium = Fact.Given(Math.Min(presidium, members.Length)),
                    Posts = Fact.Given<Sequence<string>>([.. members.Select(static m => m.Post.Low).Distinct()]),
                },
                Eligibility = new()
                {
                    NotPartyOrLeague = Fact.Given(members.Count(static m => m.PoliticalStatus.Low == PoliticalStatus.Neither)),
                    OutsideRank = Fact.Given(members.Count(OutsideRank)),
                    WithFailedCourse = Fact.Given(members.Count(m => m.FailedCourses.Low > 0 && !(firstYearsMayFail && m.YearOfStudy.Low == 1))),
                    FromCollegeUnions = Fact.Given(new Share(members.Count(static m => m.FromCollegeUnion.Low), members.Length)),
                },
                Congress = told.Congress with { DelegateShare = Fact.Given(new Share(congress.Delegates, congress.Students)), NonCadreShare = Fact.Given(new Share(nonCadres, congress.Delegates)) },
                Appraisal = told.Appraisal with { StudentShare = Fact.Given(new Share(raters.Students, raters.All)) },
                Reach = new() { CollegesOutOfReach = Fact.Given(colleges.Count(static c => c.Students.Low > 3_000 && c.Staff.Low < 30 && !c.LeagueHelp.Low)) },
            });
    }

    // Congresses as they were: what is told of their days, of the latest and of the year is the truth, or part of it.
    private static Congress Held(UnionRecord record)
    {
        var said = record.Congress;
        List<LocalDate> days = [.. said.Dates.Known == Known.Unknown ? [] : said.Dates.Low.Select(static d => d.Low), .. said.HeldOn.Known == Known.Unknown ? Array.Empty<LocalDate>() : [LocalDate.Max(said.HeldOn.Low, new(1, 1, 1))]];
        if (days.Count == 0)
        {
            return said with { HeldUntil = default, HeldThisYear = default };
        }

        var (last, until) = (days.Max(), said.HeldUntil.Known == Known.Unknown ? days.Max() : days.Max().PlusDays(1));
        bool? InTheYear(LocalDate asOf) => record.Union.Year is { } year ? days.Exists(d => year.Contains(d) && d <= asOf) : null;
        var (early, late) = record.AsOf.Known == Known.Unknown ? (null, null) : (InTheYear(record.AsOf.Low), InTheYear(record.AsOf.High));
        var all = (Sequence<Fact<LocalDate>>)[.. days.Select(Fact.Given)];
        return said with
        {
            Dates = said.Dates.Known switch { Known.Given => Fact.Given(all), Known.Within => RandomFact.AtLeast<Fact<LocalDate>>([.. all.Take(all.Count / 2)]), _ => default },
            HeldOn = said.HeldOn.Known == Known.Unknown ? default : Fact.Given(last),
            HeldUntil = said.HeldUntil.Known == Known.Unknown ? default : Fact.Given(until),
            HeldThisYear = said.HeldThisYear.Known == Known.Unknown || early != late || early is not { } truth ? default : Fact.Given(truth),
        };
    }

    // Appraisals as they were: what is told of the semesters is the truth of the number, or nothing.
    private static Appraisal Appraised(Appraisal said)
    {
        var (autumn, spring) = (said.Autumn.Known == Known.Given && said.Autumn.Low, said.Spring.Known == Known.Given && said.Spring.Low);
        var all = said.TimesInYear.Known == Known.Unknown ? (autumn ? 1 : 0) + (spring ? 1 : 0) : said.TimesInYear.Low;
        autumn &= all > 0;
        return new()
        {
            TimesInYear = said.TimesInYear,
            Autumn = said.Autumn.Known == Known.Unknown ? default : Fact.Given(autumn),
            Spring = said.Spring.Known == Known.Unknown ? default : Fact.Given(all > 0 && (!autumn || (spring && all > 1))),
        };
    }

    /// <summary>Rosters and figures together: they agree.</summary>
    public UnionRecord Both => Rosters with
    {
        Structure = Figures.Structure,
        Eligibility = Figures.Eligibility,
        Congress = Rosters.Congress with { DelegateShare = Figures.Congress.DelegateShare, NonCadreShare = Figures.Congress.NonCadreShare },
        Appraisal = Rosters.Appraisal with { StudentShare = Figures.Appraisal.StudentShare },
        Reach = Figures.Reach,
    };

    private sealed record Person(
        int PoliticsRoll, int RankRoll, int FailedRoll, int PostRoll, int Year, Share First, Share Second, Share Third, int Other, bool FromCollege);
}
