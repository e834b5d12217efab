using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Proposals;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>Proceedings judged: all that is known of one congress, every part with its outcome, and everything that is refused of it.</summary>
/// <remarks>
/// Whoever shows a congress, on a page, in a table, in a paper or in the union's record, shows this. What is refused of the congress itself (who was
/// present, whether it was approved) leaves none of its votes and elections standing, so that no part is judged without the others.
/// </remarks>
public sealed record CongressReview
{
    private CongressReview(Proceedings proceedings, QuotaTable quotas, CredentialsReview credentials, CongressAttendance attendance, CongressCourse course) =>
        (Proceedings, Quotas, Credentials, Attendance, Course) = (proceedings, quotas, credentials, attendance, course);

    /// <summary>The proceedings: names, place, agenda, the charter's terms. What is judged of them is read from the outcomes.</summary>
    public Proceedings Proceedings { get; private init; }

    /// <summary>The students represented, in heads; nothing where nobody said.</summary>
    public int? Students { get; private init; }

    /// <summary>The quota table.</summary>
    public QuotaTable Quotas { get; }

    /// <summary>The credentials review.</summary>
    public CredentialsReview Credentials { get; }

    /// <summary>How many were due, and how many came.</summary>
    public CongressAttendance Attendance { get; }

    /// <summary>The course.</summary>
    public CongressCourse Course { get; }

    /// <summary>Every step and how it stands.</summary>
    public ImmutableArray<TimelineLine> Timeline { get; private init; } = [];

    /// <summary>The scrutineers.</summary>
    public Sequence<Scrutineer> Scrutineers { get; private init; } = [];

    /// <summary>The votes.</summary>
    public ImmutableArray<VoteOutcome> Votes { get; private init; } = [];

    /// <summary>The elections.</summary>
    public ImmutableArray<ElectionOutcome> Elections { get; private init; } = [];

    /// <summary>The proposals.</summary>
    public ImmutableArray<ProposalOutcome> Proposals { get; private init; } = [];

    /// <summary>What is refused of the congress as a whole: its kind, who was present, its scrutineers.</summary>
    public ImmutableArray<Refusal> Refusals { get; private init; } = [];

    /// <summary>Everything that is refused of the congress, once, with what it concerns: the whole, seats, credentials, course, votes, elections. A delegate or a proposal that was refused is none of it.</summary>
    public ImmutableArray<RefusedMatter> Refused { get; private init; } = [];

    /// <summary>What of it only the rules of other schools refuse, as far as is known: whether this school rules so is asked.</summary>
    internal ImmutableArray<RefusedMatter> RuledElsewhere { get; private init; } = [];

    /// <summary>Where there are fewer delegates of some kind than a rule or the charter asks, with the figures. It refuses nothing of the congress, whose delegates they are.</summary>
    public ImmutableArray<Refusal> Shortfalls { get; private init; } = [];

    /// <summary>All that is against a rule, as year and record keep it: what is refused, then the shortfalls.</summary>
    internal IEnumerable<Refusal> Against => Refused.Select(static m => m.Refusal).Concat(Shortfalls);

    /// <summary>What no congress has, and is asked about: it changes nothing.</summary>
    public ImmutableArray<DoubtedMatter> Doubted { get; private init; } = [];

    /// <summary>What the proceedings hold that no file of a congress may hold, the first 100. While there is any, nothing else is said of them.</summary>
    public Sequence<Fault> Faults { get; private init; } = [];

    /// <summary>How many such faults there are in all.</summary>
    public int FaultCount { get; private init; }

    /// <summary>Judges proceedings.</summary>
    /// <param name="proceedings">The proceedings, made in C# or read from a file.</param>
    /// <returns>The review; or what is wrong with the proceedings. What they hold makes it never throw.</returns>
    public static CongressReview Of(Proceedings proceedings)
    {
        ArgumentNullException.ThrowIfNull(proceedings);
        var reading = ProceedingsFile.Check(proceedings);
        return reading.Value is { } sound
            ? OfSound(sound with { UnderCharter = proceedings.UnderCharter })
            : OfSound(new()) with { Proceedings = proceedings, Faults = [.. reading.Faults], FaultCount = reading.FaultCount };
    }

    /// <summary>The congress as it was known on a day, judged as of it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The review of what was known of it; see <see cref="Proceedings.KnownOn"/>.</returns>
    public CongressReview KnownOn(NodaTime.LocalDate day) => FaultCount > 0 ? this : OfSound(Proceedings.KnownOn(day));

    /// <summary>Refuses to go on with a review of proceedings of which nothing can be said.</summary>
    /// <exception cref="ArgumentException">The proceedings have faults.</exception>
    internal void ThrowIfUnsound(string parameter)
    {
        if (FaultCount > 0)
        {
            throw new ArgumentException($"The proceedings have {FaultCount} faults; the first: {Faults[0].Describe(Language.English)}", parameter);
        }
    }

    private static CongressReview OfSound(Proceedings proceedings)
    {
        var terms = proceedings.Terms;
        var quotas = QuotaTable.OfSound(proceedings.Quotas, terms, proceedings.Students);
        var students = quotas.Students;
        var credentials = CredentialsReview.Of(proceedings.Delegates, quotas, terms, proceedings.DelegateNumbers);
        var course = CongressCourse.Of(proceedings);
        var attendance = CongressAttendance.Of(credentials, proceedings.Votes, proceedings.Elections, terms, students, proceedings.DelegateNumbers.Total, proceedings.DelegatesPresent);
        ImmutableArray<Refusal> kind = proceedings.Assembly && StudentAssembly.Refuse(proceedings.Union.Level, students) is { } refusal ? [refusal] : [];
        ImmutableArray<Refusal> session =
        [
            .. kind,
            .. attendance.Refusals,
            .. course.Causes.Where(static r => r.Act.Step <= CongressStep.FormalSession).Select(static r => r.Refusal).Distinct(),
        ];
        var scrutineers = Scrutiny.Of(proceedings.Scrutineers, terms);
        ImmutableArray<VoteOutcome> votes = [.. proceedings.Votes.Select(v => VoteOutcome.Of(v, terms, session))];
        ImmutableArray<ElectionOutcome> elections =
        [
            .. proceedings.Elections.Select(e => ElectionOutcome.Of(
                e,
                terms,
                proceedings.Union.Level,
                proceedings.Vacancies,
                CongressAttendance.AtTheCongress(e) ? [.. session, .. scrutineers.Refuse(e)] : [])),
        ];
        ImmutableArray<Refusal> whole = [.. kind, .. attendance.Refusals, .. proceedings.Elections.Where(CongressAttendance.AtTheCongress).SelectMany(scrutineers.Refuse).Concat(scrutineers.Refusals).Distinct()];
        ImmutableArray<RefusedMatter> refused =
        [
            .. whole.Select(static r => new RefusedMatter(new("大会", "the congress"), r))
                .Concat(quotas.Refusals.Select(static r => new RefusedMatter(Proceedings.Shape["quotas"].Words, r)))
                .Concat(credentials.Refusals.Select(static r => new RefusedMatter(new("代表资格", "credentials"), r)))
                .Concat(course.Causes.Select(static r => new RefusedMatter(r.Act.Step.Label, r.Refusal)))
                .Concat(votes.SelectMany(static v => v.Refusals.Select(r => new RefusedMatter(v.Vote.Called, r))))
                .Concat(elections.SelectMany(static e => e.AllRefusals.Select(r => new RefusedMatter(
                    new($"选举：{e.Election.Office.Label.Chinese}", $"election: {e.Election.Office.Label.English}"), r))))
                .DistinctBy(static m => m.Refusal),
        ];
        var elsewhere = RulesOfOthers.Of(proceedings, refused, elections, course.Standing.Select(static r => r.Refusal).ToHashSet());
        return new(proceedings, quotas, credentials, attendance, course)
        {
            Students = students,
            Timeline = course.Timeline(proceedings.Dues, proceedings.AsOf),
            Scrutineers = proceedings.Scrutineers,
            Votes = votes,
            Elections = elections,
            Proposals = [.. proceedings.Proposals.Select(p => ProposalOutcome.Of(p, proceedings.Proposals, terms, proceedings.AsOf))],
            Refusals = whole,
            Shortfalls = [.. credentials.Composition.Where(static l => l.Verdict == Verdict.NotMet).Select(static l => l.Refuse())],
            Doubted = [.. votes.SelectMany(v => DoubtedMatter.Of(v, proceedings.UnderCharter)), .. elections.SelectMany(DoubtedMatter.Of), .. DoubtedMatter.Of(proceedings.Delegates), .. DoubtedMatter.Of(course), .. DoubtedMatter.Of(elsewhere)],
            Refused = refused,
            RuledElsewhere = elsewhere,
        };
    }
}
