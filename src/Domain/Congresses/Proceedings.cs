using NodaTime;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Proposals;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>All that is known of one congress, from request to report. Two congresses on one day are two of these, each with its own base.</summary>
public sealed record Proceedings
{
    /// <summary>Which union, and in which academic year.</summary>
    public UnionYear Union { get; init; } = new(new(string.Empty), UnionKind.StudentUnion, UnionLevel.School, default(AcademicYear));

    /// <summary>The number of the congress (第…次); one of three counters that run apart.</summary>
    public int? Number { get; init; }

    /// <summary>The term of the committee (第…届委员会).</summary>
    public int? CommitteeTerm { get; init; }

    /// <summary>The term of the union (第…届学生会).</summary>
    public int? UnionTerm { get; init; }

    /// <summary>Whether an assembly of all students is held instead.</summary>
    public bool Assembly { get; init; }

    /// <summary>The day for which it was approved.</summary>
    public LocalDate? PlannedOn { get; init; }

    /// <summary>The last day for which it was approved, where it was approved for several.</summary>
    public LocalDate? PlannedUntil { get; init; }

    /// <summary>The place.</summary>
    public string? Place { get; init; }

    /// <summary>The day on which its state is asked.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The body that calls it and signs its papers, such as 筹备委员会.</summary>
    public string? SignedBy { get; init; }

    /// <summary>The Party organisation to which requests go.</summary>
    public string? Party { get; init; }

    /// <summary>The higher federation, for a college the school's union.</summary>
    public string? Federation { get; init; }

    /// <summary>The charter's terms.</summary>
    public CongressTerms Terms { get; init; } = new();

    /// <summary>Whether the terms are those of a charter that was given, also where they stand at their defaults. In a file nobody can say so.</summary>
    internal bool UnderCharter { get; init; }

    /// <summary>The students represented, where they are not the sum over the units.</summary>
    public int? Students { get; init; }

    /// <summary>How seats are handed out.</summary>
    public QuotaPlan Quotas { get; init; } = new();

    /// <summary>The delegates and substitutes.</summary>
    public Roster<CongressDelegate> Delegates { get; init; } = new();

    /// <summary>How many delegates there are, in all and of each group, where they are counted without names.</summary>
    public HeadNumbers DelegateNumbers { get; init; } = new();

    /// <summary>How many delegates came, where they are counted without names.</summary>
    public int? DelegatesPresent { get; init; }

    /// <summary>The agenda, point by point.</summary>
    public Sequence<string> Agenda { get; init; } = [];

    /// <summary>The congress presidium (大会主席团).</summary>
    public Sequence<string> CongressPresidium { get; init; } = [];

    /// <summary>The scrutineers.</summary>
    public Sequence<Scrutineer> Scrutineers { get; init; } = [];

    /// <summary>The steps taken, in order.</summary>
    public Sequence<CourseAct> Course { get; init; } = [];

    /// <summary>The dates that the school set.</summary>
    public Sequence<StepDue> Dues { get; init; } = [];

    /// <summary>The votes on matters, in order.</summary>
    public Sequence<Vote> Votes { get; init; } = [];

    /// <summary>The elections, in order.</summary>
    public Sequence<Election> Elections { get; init; } = [];

    /// <summary>The places that fell vacant since the last congress.</summary>
    public Sequence<Vacancy> Vacancies { get; init; } = [];

    /// <summary>The proposals.</summary>
    public Sequence<Proposal> Proposals { get; init; } = [];

    /// <summary>Whether the congress is that of a record's union and year.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Whether school and college, union, level and academic year agree.</returns>
    public bool IsOf(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Union == record.Union;
    }

    /// <summary>The proceedings as they were known on a day: what was done later is none of them, and what has no day stays. The agenda, the seats and who stands are known before the congress meets.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The proceedings, whose state is asked on that day.</returns>
    public Proceedings KnownOn(LocalDate day)
    {
        var (met, chosen) = (!((DayOf(CongressStep.FormalSession) ?? PlannedOn) > day), !(DayOf(CongressStep.DelegateElections) > day));
        return this with
        {
            AsOf = day,
            Delegates = !chosen ? new() : met ? Delegates : BeforeTheSession(),
            DelegateNumbers = chosen ? DelegateNumbers : new(),
            DelegatesPresent = met ? DelegatesPresent : null,
            Course = [.. Course.Where(s => !(s.On > day))],
            Votes = met ? Votes : [],
            Elections = [.. Elections.Select(e => (CongressAttendance.AtTheCongress(e) ? met : chosen) ? e : e.ToCome)],
            Vacancies = [.. Vacancies.Where(v => !(v.On > day))],
            Proposals = [.. Proposals.Where(p => !(p.SubmittedOn > day)).Select(p => p.KnownOn(day))],
        };
    }

    // Nobody has come yet, and who will stay away, and be stood in for, is not known.
    private Roster<CongressDelegate> BeforeTheSession()
    {
        Sequence<CongressDelegate> list = [.. Delegates.List.Select(static d => d with { Present = null })];
        var accepted = CredentialsReview.Of(Delegates with { List = list }, QuotaTable.OfSound(Quotas, Terms, Students), Terms, DelegateNumbers).Lines
            .Where(static l => l.Verdict == Verdict.Met).Select(static l => l.Delegate.Id).ToHashSet(StringComparer.Ordinal);
        return Delegates with { List = [.. list.Where(d => d.SubstituteFor is null || !accepted.Contains(d.SubstituteFor))] };
    }

    private LocalDate? DayOf(CongressStep step) => Course.Where(s => s.Step == step).Select(static s => s.On).LastOrDefault();

    private static readonly Form<Sequence<string>> _agenda = Forms.List(Forms.Paragraph);
    private static readonly Form<Sequence<Scrutineer>> _scrutineers = Forms.List(Scrutineer.Shape, static s => s.Name);
    private static readonly Form<Sequence<CourseAct>> _course = Forms.List(CourseAct.Shape);
    private static readonly Form<Sequence<StepDue>> _dues = Forms.List(StepDue.Shape);
    private static readonly Form<Sequence<Vote>> _votes = Forms.List(Vote.Shape);
    private static readonly Form<Sequence<Election>> _elections = Forms.List(Election.Shape);
    private static readonly Form<Sequence<Vacancy>> _vacancies = Forms.List(Vacancy.Shape);
    private static readonly Form<Sequence<Proposal>> _proposals = Forms.List(Proposal.Shape, static p => p.Number);

    internal static Shape<Proceedings> Shape { get; } = Shapes.Of<Proceedings>(
        static v => new()
        {
            Union = new(
                new(
                    v.Required("school", UnionMembers.School, Forms.Name, static p => UnionMembers.Named(p.Union).Name.School),
                    v.Optional("college", UnionMembers.College, Forms.Name, static p => UnionMembers.Named(p.Union).Name.College)),
                v.Required("kind", UnionMembers.Kind, UnionKind.Form, static p => UnionMembers.Named(p.Union).Kind),
                v.Required("level", UnionMembers.Level, UnionLevel.Form, static p => UnionMembers.Named(p.Union).Level),
                v.Required("academicYear", UnionMembers.AcademicYear, Forms.AcademicYear, static p => UnionMembers.Named(p.Union).Year ?? default)),
            Number = v.Optional("number", "第几次代表大会", "number of the congress", Forms.Seats, static p => p.Number),
            CommitteeTerm = v.Optional("committeeTerm", "第几届委员会", "term of the committee", Forms.Seats, static p => p.CommitteeTerm),
            UnionTerm = v.Optional("unionTerm", "第几届学生会", "term of the union", Forms.Seats, static p => p.UnionTerm),
            Assembly = v.Optional("assembly", "召开全体学生大会", "an assembly of all students", Forms.YesNo, static p => p.Assembly),
            PlannedOn = v.Optional("plannedOn", "批准的召开日期", "day approved", Forms.Day, static p => p.PlannedOn),
            PlannedUntil = v.Optional("plannedUntil", "批准的结束日期（多于一天的）", "last day approved, where there are several", Forms.Day, static p => p.PlannedUntil),
            Place = v.Optional("place", "地点", "place", Forms.Name, static p => p.Place),
            AsOf = v.Optional("asOf", "截至日期", "as of", Forms.Day, static p => p.AsOf),
            SignedBy = v.Optional("signedBy", RecordForm.SignedBy, Forms.Name, static p => p.SignedBy),
            Party = v.Optional("party", "同级党组织", "Party organisation of its level", Forms.Name, static p => p.Party),
            Federation = v.Optional("federation", "上级学联（校学生会）", "higher federation", Forms.Name, static p => p.Federation),
            Terms = v.Optional("terms", CongressTerms.Called, CongressTerms.Shape, static p => p.Terms, new()),
            Students = v.Optional("students", CongressFacts.StudentsRepresented.Label, Forms.Heads, static p => p.Students),
            Quotas = v.Optional("quotas", "代表名额", "delegate quotas", QuotaPlan.Shape, static p => p.Quotas, new()),
            Delegates = v.Optional("delegates", CongressDelegate.Heading, CongressDelegate.Roster, static p => p.Delegates, new()),
            DelegateNumbers = v.Optional("delegateNumbers", "代表人数（不列姓名）", "numbers of delegates, without names", HeadNumbers.Shape, static p => p.DelegateNumbers, new()),
            DelegatesPresent = v.Optional("delegatesPresent", "到会代表人数", "delegates present", Forms.Heads, static p => p.DelegatesPresent),
            Agenda = v.Optional("agenda", "议程", "agenda", _agenda, static p => p.Agenda, []),
            CongressPresidium = v.Optional("congressPresidium", "大会主席团", "congress presidium", Forms.Names, static p => p.CongressPresidium, []),
            Scrutineers = v.Optional("scrutineers", "监票人", "scrutineers", _scrutineers, static p => p.Scrutineers, []),
            Course = v.Optional("course", "进程", "course", _course, static p => p.Course, []),
            Dues = v.Optional("dues", "各环节期限", "dates set", _dues, static p => p.Dues, []),
            Votes = v.Optional("votes", "表决", "votes", _votes, static p => p.Votes, []),
            Elections = v.Optional("elections", "选举", "elections", _elections, static p => p.Elections, []),
            Vacancies = v.Optional("vacancies", "空缺", "vacancies", _vacancies, static p => p.Vacancies, []),
            Proposals = v.Optional("proposals", "提案", "proposals", _proposals, static p => p.Proposals, []),
        },
        static (ref input, p) =>
        {
            UnionMembers.Check(ref input, p.Union);
            if (p is { PlannedOn: { } first, PlannedUntil: { } last } && last < first)
            {
                input.RefuseAt("plannedUntil", Day(last), new(
                    $"结束日期应不早于召开日期{Day(first).Chinese}，请核对", $"the last day is expected to be no earlier than the first, {Day(first).English}; please check"));
            }
        });

    private static Words Day(LocalDate day) => new(Facts.DateForm.Instance.Show(day, Language.Chinese), Facts.DateForm.Instance.Show(day, Language.English));
}
