using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Unions.Serving;

/// <summary>Presidium and departments through the year: what stands, who serves, whose turn it is to chair, on any day.</summary>
/// <remarks>
/// A post outside the permitted names, or a centre beside the departments, is no rule of an act: the assessment finds it. Terms that are over
/// and terms that are still to come are kept beside those that run.
/// </remarks>
public sealed class PresidiumAndDepartments : Subject<PresidiumAndDepartments>
{
    private readonly List<StandingBody> _bodies = [];
    private readonly List<Service> _services = [];
    private readonly ChairTurns _turns;
    private readonly List<Team> _teams = [];

    /// <summary>A union of which nothing is entered.</summary>
    public PresidiumAndDepartments()
        : base(ServingActs.Table) => _turns = new(_services);

    /// <summary>Departments and bodies beside them, in the order in which they were set up.</summary>
    public ImmutableArray<StandingBody> Bodies => [.. _bodies];

    /// <summary>Who served, serves or will serve, in the order entered.</summary>
    public ImmutableArray<Service> Services => [.. _services];

    /// <summary>The turns of the rotating executive chair, in the order entered.</summary>
    public ImmutableArray<ChairTurn> Turns => _turns.All;

    /// <summary>The League committee's latest statement that all this is the whole; nothing where none was made.</summary>
    public StructureStated? Stated { get; private set; }

    /// <summary>The bodies that stand on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The bodies.</returns>
    public ImmutableArray<StandingBody> StandingOn(LocalDate day) => [.. new StandsOn(day).Evaluate(_bodies)];

    /// <summary>Who serves on a day. Whoever holds two offices is there twice.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The services.</returns>
    public ImmutableArray<Service> ServingOn(LocalDate day) => [.. new ServesOn(day).Evaluate(_services)];

    /// <summary>Whether a name is that of a body that stands on a day, or of somebody who serves on it.</summary>
    /// <param name="name">The name, or what the roster calls them.</param>
    /// <param name="day">The day.</param>
    /// <returns>The answer.</returns>
    public bool IsOfTheUnion(string name, LocalDate day) =>
        _bodies.Exists(b => b.Name == name && b.Term.Covers(day)) || _services.Exists(s => (s.Name == name || s.Person == name) && s.Term.Covers(day));

    /// <summary>Whose turn it is to chair on a day: a member of the presidium, or nobody.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The person; nothing where it is nobody's turn, or where they have left the presidium.</returns>
    public string? ChairOn(LocalDate day) => _turns.On(day);

    /// <summary>The volunteers and reserve teams of a day, each as it was last entered.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The teams; one of nobody is no longer one.</returns>
    public ImmutableArray<Team> TeamsOn(LocalDate day) =>
    [
        .. _teams.Where(t => t.Since <= day)
            .GroupBy(static t => (t.Kind, t.Name))
            .Select(static g => g.MaxBy(static t => t.Since)!)
            .Where(static t => t.Heads != Fact.Given(0)),
    ];

    /// <inheritdoc/>
    /// <remarks>
    /// Entered is what stands on the day the record is judged at; where it names none, nothing is. The roster gives the figures of staff,
    /// presidium and posts, so a figure stated beside it that disagrees stays, and is a conflict. A reserve team is counted apart, and so are volunteers,
    /// whom <see cref="Groups.WorkingGroups"/> enters with those of its groups.
    /// </remarks>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.AsOf is not { Known: Known.Given, Low: var day })
        {
            return record;
        }

        var departments = _bodies.Count(b => b.Tier == Tier.Department && b.Term.Covers(day));
        var entered = record with
        {
            Structure = record.Structure with
            {
                Departments = Stated is not null ? Fact.Given(departments)
                    : record.Structure.Departments.Known == Known.Unknown && departments > 0 ? Fact.Within(departments, int.MaxValue)
                    : record.Structure.Departments,
                Reserve = Beside(record.Structure.Reserve, HeadsOn(day, TeamKind.Reserve)),
                Flat = StandingOn(day).Any(static b => b.Tier != Tier.Department) ? Fact.Given(false)
                    : Stated is not null ? Fact.Given(true)
                    : record.Structure.Flat,
            },
            Members = new() { Complete = Stated is not null ? Fact.Given(true) : record.Members.Complete, List = Roster(record.Members.List, day) },
        };
        return Stated is null ? entered : entered.WithStatement(
            StructureFacts.Flat.JsonPointer,
            Stated.By.Count == 0 ? null : new(string.Join('、', Stated.By), Fact.Given(Stated.On), Stated.Document));
    }

    /// <summary>How many the acts show to be in teams of a kind on a day, at least: who is in no team is in none of them.</summary>
    internal int HeadsOn(LocalDate day, TeamKind kind) =>
        (int)Math.Min(TeamsOn(day).Where(t => t.Kind == kind && t.Heads.Known == Known.Given).Sum(static t => (long)t.Heads.Low), int.MaxValue);

    /// <summary>What a record says of people who are counted apart; where it says nothing, that there are so many, and perhaps others whom no act names.</summary>
    internal static Fact<int> Beside(Fact<int> stated, int shown) => stated.Known == Known.Unknown && shown > 0 ? Fact.Within(shown, int.MaxValue) : stated;

    private Sequence<Member> Roster(Sequence<Member> before, LocalDate day)
    {
        var known = _services.Select(static s => s.Person).ToHashSet(StringComparer.Ordinal);
        var serving = ServingOn(day).GroupBy(static s => s.Person, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.ToList(), StringComparer.Ordinal);
        var stay = before.Where(m => !known.Contains(m.Id) || serving.ContainsKey(m.Id)).ToList();
        return
        [
            .. stay.Select(m => serving.TryGetValue(m.Id, out var services) ? Serving(m, services) : m),
            .. serving.Keys.Except(stay.Select(static m => m.Id)).Select(p => Serving(new() { Id = p }, serving[p])),
        ];
    }

    // Whoever sits on the presidium and in a department is a member of the presidium, and holds the posts of both. Who took office is a student.
    private static Member Serving(Member member, List<Service> services)
    {
        var first = services.Find(static s => s.InPresidium == true) ?? services[0];
        var post = services.Exists(static s => s.Post is not null) ? Posts(services.OrderBy(s => s != first)) : null;
        return member with
        {
            Name = first.Name is { } name ? Fact.Given(name) : member.Name,
            Post = post is not null ? Fact.Given(post) : member.Post,
            Teacher = post is not null && PostReading.Of(post).IsForTeachers ? Fact.Given(false) : member.Teacher,
            InPresidium = first.InPresidium is { } sits ? Fact.Given(sits) : member.InPresidium,
        };
    }

    private static string Posts(IEnumerable<Service> services) =>
        string.Join('、', services.Select(static s => s.Post ?? PostReading.Untold).Distinct(StringComparer.Ordinal));

    internal Taken SetUp(StandingBody body) => new(RefuseName(body), () => _bodies.Add(body));

    private IEnumerable<Refusal> RefuseName(StandingBody body)
    {
        if (_bodies.Find(b => b.Name == body.Name && b.Term.Meets(body.Term)) is { } other)
        {
            yield return new(ServingRules.NameFree, new($"{body.Name}已于{ServingRules.Day(other.Term.First)}设立", $"{body.Name} has stood since {ServingRules.Day(other.Term.First)}"));
        }
    }

    internal Taken Dissolve(BodyDissolved act)
    {
        var body = _bodies.Find(b => b.Name == act.Body && b.Term.Covers(act.On));
        return new(RefuseDissolving(act, body), () => _bodies[_bodies.IndexOf(body!)] = body! with { Term = body!.Term.EndedOn(act.On) });
    }

    private IEnumerable<Refusal> RefuseDissolving(BodyDissolved act, StandingBody? body)
    {
        if (body is null)
        {
            yield return NotStanding(act.Body, new(act.On, act.On));
            yield break;
        }

        var left = _services.Where(s => s.Department == act.Body && s.Term.Meets(body.Term) && !s.Term.IsOverBy(act.On.PlusDays(1))).Select(static s => s.Name ?? s.Person).ToList();
        if (left.Count > 0)
        {
            yield return new(ServingRules.NobodyLeft, new($"{string.Join('、', left)}仍在{act.Body}任职", $"{string.Join(", ", left)} would still serve in {act.Body}"));
        }
    }

    internal Taken TakeOffice(TookOffice act)
    {
        var service = new Service(
            act.Person,
            act.Name,
            act.Post,
            act.Presidium ?? (act.Department is null ? null : false),
            act.Department,
            act.Head,
            new(act.From ?? act.On, act.Until))
        { By = act.By };
        return new(RefuseOffice(service), () => _services.Add(service));
    }

    private IEnumerable<Refusal> RefuseOffice(Service service)
    {
        if (service.InPresidium == true && ServingRules.NotElected(service.By) is { } appointed)
        {
            yield return appointed;
        }

        if (ServingRules.Backwards(service.Term) is { } backwards)
        {
            yield return backwards;
        }

        if (service is { InPresidium: true, Department: not null })
        {
            yield return new(ServingRules.OnePlace, new($"既写了主席团，又写了{service.Department}", $"Both the presidium and {service.Department} are named"));
        }
        else if (service.Department is { } department && !_bodies.Exists(b => b.Name == department && b.Term.Contains(service.Term)))
        {
            yield return NotStanding(department, service.Term);
        }

        if (_services.Find(s => s.Person == service.Person && s.InPresidium == service.InPresidium && s.Department == service.Department && s.Term.Meets(service.Term)) is { } held)
        {
            yield return new(ServingRules.HeldOnce, new($"{service.Person}自{ServingRules.Day(held.Term.First)}起已任此职", $"{service.Person} has held this office since {ServingRules.Day(held.Term.First)}"));
        }
    }

    internal Taken LeaveOffice(LeftOffice act)
    {
        var all = !act.Presidium && act.Department is null;
        var held = _services.Where(s => s.Person == act.Person && (all || (act.Presidium ? s.InPresidium == true : s.Department == act.Department))).ToList();
        var leaving = held.Where(s => s.Term.Covers(act.On)).ToList();
        return new(
            leaving.Count > 0 ? [] : [RefuseLeaving(act, held)],
            () => leaving.ForEach(s => _services[_services.IndexOf(s)] = s with { Term = s.Term.EndedOn(act.On) }));
    }

    private static Refusal RefuseLeaving(LeftOffice act, List<Service> held) =>
        held.Where(s => s.Term.IsStillToComeOn(act.On)).MinBy(static s => s.Term.First) is { } later
            ? ActRules.Early(act.On, new("任职", "taking office"), later.Term.First)!
            : new(ServingRules.Holds, new($"{act.Person}当日不担任这一职务", $"{act.Person} does not hold this office that day"));

    internal Taken TakeTurn(ChairTookTurn act) => _turns.Take(act);

    internal Taken Enlist(TeamEnlisted act) => Taken.Always(() => _teams.Add(new(act.Team, act.Kind, act.Heads is { } heads ? Fact.Given(heads) : default, act.On)));

    internal Taken State(StructureStated act) => new(RefuseStatement(act), () => Stated = act);

    private IEnumerable<Refusal> RefuseStatement(StructureStated act)
    {
        if (act.By.Count == 0)
        {
            yield return new(ServingRules.StatedBy, new("没有写明由谁说明", "Nobody is named as stating it"));
        }

        foreach (var body in StandingOn(act.On).Where(static b => b.Tier != Tier.Department))
        {
            yield return new(ServingRules.StatedAsEntered, new(
                $"{body.Name}自{ServingRules.Day(body.Term.First)}起常设于{body.Tier.Label.Chinese}",
                $"{body.Name} has stood {body.Tier.Label.English} since {ServingRules.Day(body.Term.First)}"));
        }
    }

    private Refusal NotStanding(string name, TermOfOffice term)
    {
        var named = _bodies.Where(b => b.Name == name).ToList();
        return named.Where(b => b.Term.IsStillToComeOn(term.First)).MinBy(static b => b.Term.First) is { } later && !named.Exists(b => b.Term.Covers(term.First))
            ? ActRules.Early(term.First, new($"设立{name}", $"setting up {name}"), later.Term.First)!
            : new(ServingRules.BodyStands, named.Find(b => b.Term.Covers(term.First)) is { Term.Last: { } last }
                ? new($"{name}于{ServingRules.Day(last)}撤销", $"{name} was dissolved on {ServingRules.Day(last)}")
                : new($"{ServingRules.Day(term.First)}没有{name}", $"There is no {name} on {ServingRules.Day(term.First)}"));
    }
}
