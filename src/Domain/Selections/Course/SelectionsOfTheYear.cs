using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Selections.Recruitment;
using UnionGovernance.Selections.Terms;
using UnionGovernance.Unions;

namespace UnionGovernance.Selections.Course;

/// <summary>The selections (遴选) within the union's year.</summary>
/// <param name="opening">The union and its year.</param>
/// <param name="terms">The terms of the charter in force, and how it settles the conditions read in two ways. A candidacy runs to its end on those of the application.</param>
/// <param name="areListed">Whether every selection is entered by the day of a record; no, if not said.</param>
public sealed class SelectionsOfTheYear(UnionRecord opening, Func<(SelectionTerms Selection, RecordOptions Options)> terms, Func<UnionRecord, bool>? areListed = null) : Subject<SelectionsOfTheYear>(SelectionActs.Table)
{
    private readonly List<Candidacy> _candidacies = [];
    private readonly List<RecruitmentOpened> _windows = [];

    /// <summary>The candidacies, in the order of the applications. Who applied again after the end of one has several.</summary>
    public ImmutableArray<Candidacy> Candidacies => [.. _candidacies];

    /// <summary>The recruitment windows, in the order entered.</summary>
    public ImmutableArray<RecruitmentOpened> Windows => [.. _windows];

    /// <inheritdoc/>
    /// <remarks>
    /// Steps are those that every one of the selected went through, in the order in which they did; where one of them did out of order, in that. One
    /// who went through less than was asked shows that not everybody went through all; that everybody did is known only where every selection is
    /// listed. Who was selected is not yet staff: facts of candidates fill what the roster leaves open for a member of the same id, and add nobody.
    /// The figures on a complete roster are counted by the rules that judge it.
    /// </remarks>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var selected = _candidacies.Where(static c => c.Stage == SelectionStage.Selected).ToList();
        if (selected.Count == 0)
        {
            return record;
        }

        record = Steps(record, SelectionFacts.PresidiumSteps, selected.Where(c => c.Application.Post == SelectionPost.Presidium || opening.Union.Level == UnionLevel.College));
        record = Steps(record, SelectionFacts.DepartmentSteps, selected.Where(c => c.Application.Post == SelectionPost.Department && opening.Union.Level == UnionLevel.School));
        return Counted(record with { Members = record.Members with { List = [.. record.Members.List.Select(m => Filled(m, selected))] } });
    }

    private UnionRecord Steps(UnionRecord record, FactPath<UnionRecord, Sequence<SelectionStep>> path, IEnumerable<Candidacy> selected)
    {
        var all = selected.ToList();
        if (all.Count == 0 || (areListed?.Invoke(record) != true && all.TrueForAll(static c => c.Steps.SequenceEqual(c.Chain))))
        {
            return record;
        }

        var orders = all.Select(c => (c.Chain, Steps: c.Steps.Where(s => all.TrueForAll(o => o.Steps.Contains(s))).ToList())).ToList();
        var (_, steps) = orders.Find(static o => !o.Steps.SequenceEqual(o.Chain.Where(o.Steps.Contains))) is { Steps: not null } outOfOrder ? outOfOrder : orders[0];
        return path.Write(record, Fact.Given<Sequence<SelectionStep>>([.. steps]));
    }

    private static Member Filled(Member member, List<Candidacy> selected) =>
        selected.LastOrDefault(c => c.Materials.Person.Id == member.Id) is { } candidacy
            ? MemberFacts.All.Aggregate(candidacy.Materials.Person, (person, path) => path.Over(person, member))
            : member;

    private UnionRecord Counted(UnionRecord record)
    {
        if (!record.Members.IsComplete)
        {
            return record;
        }

        record = Count(record, EligibilityFacts.NotPartyOrLeague, EligibilityRules.PartyOrLeague);
        record = opening.Union.Kind == UnionKind.StudentUnion ? Count(record, EligibilityFacts.OutsideRank, EligibilityRules.Rank(terms().Options)) : record;
        return Count(record, EligibilityFacts.WithFailedCourse, opening.Union.Kind == UnionKind.StudentUnion ? EligibilityRules.NoFailedCourse(terms().Options) : EligibilityRules.WithoutFailedCourse);
    }

    private static UnionRecord Count(UnionRecord record, FactPath<UnionRecord, int> path, Requirement<Member> kept)
    {
        var verdicts = record.Members.List.Select(kept.Judge).ToList();
        var (broken, open) = (verdicts.Count(static v => v == Verdict.NotMet), verdicts.Count(static v => v == Verdict.Undetermined));
        return path.Write(record, Fact.Within(broken, broken + open));
    }

    internal Taken Open(RecruitmentOpened act) => new(AgainstWindow(act), () => _windows.Add(act));

    internal Taken Apply(Applied act) =>
        new(AgainstApplication(act), () => _candidacies.Add(Candidacy.Of(Routed(act), opening.Union.Kind, opening.Union.Level, terms().Selection, terms().Options)));

    internal Taken Proceed(Act act, Sequence<string> candidates)
    {
        var ids = candidates.Distinct().ToList();
        return new(
            ids.Count == 0 ? [new(CandidacyRules.Applied, new("未写明候选人", "No candidate is named"))] : ids.SelectMany(id => Against(act, id)),
            () =>
            {
                foreach (var at in ids.Select(Latest))
                {
                    _candidacies[at] = _candidacies[at].With(act);
                }
            });
    }

    private int Latest(string id) => _candidacies.FindLastIndex(c => c.Materials.Person.Id == id);

    private IEnumerable<Refusal> Against(Act act, string id) => Latest(id) is var at and >= 0
        ? _candidacies[at].Against(act)
        : [new(CandidacyRules.Applied, new($"没有{id}的报名", $"There is no application of {id}"))];

    private IEnumerable<Refusal> AgainstWindow(RecruitmentOpened window)
    {
        if (window.To < window.From)
        {
            yield return new(RecruitmentRules.Window, new(
                $"{Show(window.From, Language.Chinese)}开始，{Show(window.To, Language.Chinese)}结束",
                $"It begins on {Show(window.From, Language.English)} and ends on {Show(window.To, Language.English)}"));
        }
        else if (terms().Selection.StaggeredWindows)
        {
            foreach (var other in _windows.Where(w => w.Level != window.Level && w.DaysInCommonWith(window) > 0))
            {
                var days = other.DaysInCommonWith(window);
                yield return new(RecruitmentRules.Staggered, new($"与另一级的纳新有{days}天重合", $"{days} days in common with the other level's window"));
            }
        }
    }

    private IEnumerable<Refusal> AgainstApplication(Applied application)
    {
        var person = application.Materials.Person;
        if (_candidacies.Exists(c => c.Materials.Person.Id == person.Id && !c.HasEnded))
        {
            yield return new(CandidacyRules.OneApplication, new($"{person.Id}已有一份报名在办", $"An application of {person.Id} is under way"));
        }

        var windows = _windows.Where(w => w.Level == opening.Union.Level).ToList();
        if (windows.Count > 0 && !windows.Exists(w => w.From <= application.On && application.On <= w.To))
        {
            yield return new(RecruitmentRules.WithinWindow, new(
                $"{Show(application.On, Language.Chinese)}不在公布的纳新时间内",
                $"{Show(application.On, Language.English)} is outside the announced windows"));
        }

        if (application.Route is Route.Referred or Route.TakenIn && person.FromCollegeUnion is { Known: Known.Given, Low: false })
        {
            yield return new(RecruitmentRules.FromCollegeUnion, new($"{person.Id}写明不来自院（系）学生会", $"{person.Id} is said not to come from a college union"));
        }
    }

    // Who is referred or taken in comes from a college union; the route says so, unless the materials say otherwise.
    private static Applied Routed(Applied application) => application.Route is Route.Referred or Route.TakenIn && application.Materials.Person.FromCollegeUnion.Known == Known.Unknown
        ? application with { Materials = application.Materials with { Person = application.Materials.Person with { FromCollegeUnion = Fact.Given(true) } } }
        : application;

    private static string Show(NodaTime.LocalDate day, Language language) => DateForm.Instance.Show(day, language);
}
