using NodaTime;
using UnionGovernance.Activities.Study;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Charters;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Course;
using UnionGovernance.Tests.Appraisals;
using UnionGovernance.Tests.Congresses;
using UnionGovernance.Tests.Seals;
using UnionGovernance.Tests.Selections;
using UnionGovernance.Unions;
using UnionGovernance.Years;
using UnionGovernance.Years.Statements;

namespace UnionGovernance.Tests.Charters;

/// <summary>Text and behaviour cannot drift: one term changes, and with it what its article prints, what is done under it, and what is found.</summary>
public sealed class CharterDrivesTests
{
    private static readonly LocalDate _day = new(2024, 9, 1);
    private static readonly ActsListed _whole = new() { On = new(2025, 6, 30), By = ["校团委"], Of = [.. Enum.GetValues<ListedActs>()], Document = "台账核对" };

    private static readonly UnionRecord _opening = People.Opening() with { AsOf = Fact.Given(new LocalDate(2025, 6, 30)) };
    private static readonly UnionRecord _college = _opening with { Union = _opening.Union with { Name = _opening.Union.Name with { College = "文学院" }, Level = UnionLevel.College } };
    private static readonly Member _freshman = People.Person with { YearOfStudy = Fact.Given(1), FailedCourses = Fact.Given(1) };
    private static readonly Election _byHands = new()
    {
        Office = Office.Presidium,
        By = ElectingBody.Congress,
        Contests =
        [
            new()
            {
                Seats = 1,
                Due = 232,
                Present = 222,
                Manner = Manner.ShowOfHands,
                Candidates = [new() { Name = "甲", Steps = SelectionRules.SchoolPresidium }, new() { Name = "乙", Steps = SelectionRules.SchoolPresidium }],
                Count = new() { Votes = [new() { Name = "甲", For = 130 }, new() { Name = "乙", For = 92 }] },
            },
        ],
    };

    private static readonly CharterTerms _terms = new() { Name = _opening.Union.Name, Kind = _opening.Union.Kind, Level = _opening.Union.Level };

    private static readonly Dictionary<string, Subject> _subjects = new()
    {
        ["congress"] = new(
            "congress.secretBallot",
            t => t with { Congress = t.Congress with { SecretBallot = false } },
            t => string.Join(' ', Congress(t).Elections[0].AllRefusals.Select(r => r.By.Id).Distinct()),
            t => string.Join(' ', Congress(t).Elections[0].Elected)),
        ["delegates"] = new(
            "congress.delegateMethod",
            t => t with { Congress = t.Congress with { DelegateMethod = DelegateElection.BranchElects } },
            t => Congress(t).Credentials.Lines[0].Verdict,
            t => Own(t, "congress.delegateMethod", _opening with { Congress = FinishedCongress.Facts(Congress(t)) })),
        ["colleges"] = new(
            "structure.collegeStaff",
            t => t with { CollegeStaff = 20 },
            t => College(t).StaffCap,
            t => Own(College(t), "structure.staff", _college with { Structure = new() { Staff = Fact.Given(25) } })),
        ["selection"] = new(
            "selection.publication",
            t => t with { Selection = new() { Publication = true } },
            t => Selected(t).Subject<SelectionsOfTheYear>().Candidacies[0].Stage,
            t => SelectionFacts.PresidiumSteps.Read(Selected(t).Record).Known),
        ["departments' chain"] = new(
            "selection.fullChainForDepartments",
            t => t with { Selection = new() { FullChainForDepartments = true } },
            t => SelectionChains.Of(t.Level, SelectionPost.Department, t.Selection),
            t => Own(t, "selection.fullChainForDepartments", _opening with
            {
                Selection = new() { PresidiumSteps = Fact.Given(SelectionRules.SchoolPresidium), DepartmentSteps = Fact.Given(SelectionRules.SchoolDepartment) },
            })),
        ["conditions"] = new(
            "firstYearsMayFail",
            t => t with { Options = new() { FirstYearsMayFail = true } },
            t => Freshman(t).Subject<SelectionsOfTheYear>().Candidacies[0].Stage,
            t => EligibilityRules.NoFailedCourse(Freshman(t).Record.Options).Judge(_freshman)),
        ["study"] = new(
            "study.perMonth",
            t => t with { Study = new() { PerMonth = 2 } },
            t => Year(t, [.. Studied]).Subject<StudyOfTheYear>().Months.Count(m => m.IsMissed),
            t => Own(t, "study.perMonth", Year(t, [.. Studied]).Record)),
        ["appraisal"] = new(
            "appraisal.groups",
            t => t with { Appraisal = new() { Groups = [new() { Group = RaterGroup.StudentDelegates, Weight = 60 }, new() { Group = RaterGroup.Teachers, Weight = 40 }] } },
            t => Rated(t).Subject<AppraisalsOfTheYear>().Rounds[0].Outcome.IsComplete,
            t => string.Join(' ', Rated(t).Findings.Select(f => f.Finding.By.Id))),
        ["recognition"] = new(
            "appraisal.recognitionFrom",
            t => t with { Appraisal = new() { RecognitionFrom = Grade.Excellent } },
            t => Rated(t).Record.Incentives.AwardsNotTied,
            t => string.Join(' ', Rated(t).Findings.Select(f => f.Finding.By.Id))),
        ["oversight"] = new(
            "oversight.partyContact",
            t => t with { Oversight = new() { PartyContact = PartyPost.Secretary } },
            t => Guided(t).Length,
            t => string.Join(' ', Guided(t).Select(f => f.Because.Chinese))),
        ["satisfaction"] = new(
            "satisfaction.index",
            t => t with { SatisfactionIndex = new(4, 5) },
            t => t.SatisfactionIndex,
            t => Own(t, "satisfaction.index", _opening with { Satisfaction = new() { Index = Fact.Given(new Share(3, 5)) } })),
        ["seal"] = new(
            "seal.blankSheets",
            t => t with { Seal = new() { BlankSheets = true } },
            t => Stamped(t).Ask(Lives.Request("9") with { Content = Digest.Of([]) }).MayGoOn,
            t => string.Join(' ', Stamped(t).Findings.Select(static f => f.By.Id))),
        ["its way into effect"] = new(
            "charter.approval",
            t => t with { ApprovedBeforeCongress = false },
            t => AdoptionCourse.Of(Adopted(t)).InEffectFrom,
            t => YearReplay.Of(new(_opening, [new(2, new CharterInForce { On = new(2025, 6, 1), Charter = Adopted(t) })])).Findings.Length),
    };

    public static TheoryData<string> Subjects => [.. _subjects.Keys];

    [Theory]
    [MemberData(nameof(Subjects))]
    public void One_term_changes_what_the_charter_shows_what_is_done_and_what_is_found(string name)
    {
        var subject = _subjects[name];
        var (before, after) = (_terms, subject.Change(_terms));
        var term = CharterTermTable.All.Single(t => t.Option.Id == subject.Term);

        Assert.Equal([term], CharterTermTable.All.Where(t => t.Show(before) != t.Show(after)));
        Assert.NotEqual(subject.Done(before), subject.Done(after));
        Assert.NotEqual(subject.Found(before), subject.Found(after));
    }

    // The invented congress under the charter's terms, with one election: 130 of 222 votes by show of hands.
    private static CongressReview Congress(CharterTerms terms)
    {
        var chartered = CharteredCongress.Of(Sample.Proceedings with { Union = Sample.Proceedings.Union with { Name = terms.Name }, Terms = new(), Elections = [_byHands] }, terms);
        Assert.Empty(chartered.Refusals);
        return CongressReview.Of(chartered.Proceedings);
    }

    private static CharterTerms College(CharterTerms school) => Assert.Single(DossierCharters.Of(new(new(2024), [_college]), school).Charters);

    private static YearReplay Year(CharterTerms terms, params ReadOnlySpan<Act> acts)
    {
        Act[] all = [new CharterInForce { On = _day, Charter = new() { Terms = terms } }, .. acts, _whole];
        return YearReplay.Of(new(_opening, [.. all.Select((act, i) => new YearLine(i + 2, act))]));
    }

    private static YearReplay Selected(CharterTerms terms) =>
        Year(terms, [People.Applied(), People.Checked(), .. SelectionRules.SchoolPresidium.Select(step => People.Step(step))]);

    private static YearReplay Freshman(CharterTerms terms) => Year(terms, People.Applied(materials: People.Materials with { Person = _freshman }), People.Checked());

    private static IEnumerable<StudyHeld> Studied => new StudyTerms().Months.Select(m => new StudyHeld { On = new(m < 9 ? 2025 : 2024, m, 15) });

    private static YearReplay Rated(CharterTerms terms) => Year(
        terms,
        Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(teachers: 0), Rounds.Rated("m01", 80), Rounds.Concluded,
        new Recognised { On = Rounds.Day, Person = "m01", RestsOn = Semester.Autumn });

    private static ActFinding[] Guided(CharterTerms terms)
    {
        var year = Year(terms, new GuideNamed { On = _day, Role = GuideRole.PartyLeader, Name = "李言", Post = PartyPost.DeputySecretary });
        return [.. year.Subject<GuidesOfTheYear>().Findings];
    }

    private static SealHistory Stamped(CharterTerms terms) =>
        SealHistory.Of([Lives.Made, Lives.Named, Lives.Entrusted, Lives.Requested with { Content = Digest.Of([]) }, Lives.Approved, Lives.Stamped], terms.Seal, Lives.Today);

    private static Charter Adopted(CharterTerms terms) => new() { Terms = terms, Adoption = [.. AdoptionTests.Whole()] };

    private static Verdict Own(CharterTerms terms, string term, UnionRecord record) =>
        CharterReview.Of(terms).Assess(record).Assessment!.Findings.Single(f => f.Item.Rule.Id == $"charter.{term}").Verdict;

    private sealed record Subject(string Term, Func<CharterTerms, CharterTerms> Change, Func<CharterTerms, object?> Done, Func<CharterTerms, object?> Found);
}
