using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Course;

/// <summary>The course of a congress (大会进程): acts in the order entered, each taken or refused.</summary>
/// <remarks>
/// A step is late only against a date that the school set. Steps of one day are in order as entered. A day that nobody stated is neither early nor
/// late. A step that nobody stated is neither taken nor left out: it refuses nothing that stands on it, and is told. One that is entered after what
/// stands on it counts by its day.
/// </remarks>
public sealed record CongressCourse
{
    private static readonly ImmutableArray<CongressStep> _line =
    [
        CongressStep.PreparatoryCommittee, CongressStep.DelegateElections, CongressStep.CredentialsReview, CongressStep.RequestToConvene,
    ];

    private readonly CongressTerms _terms;
    private readonly bool _assembly;
    private readonly ImmutableArray<Words> _elections;
    private readonly Dictionary<CongressStep, CourseAct> _taken = [];
    private readonly List<(CourseAct Act, Refusal Refusal)> _refused = [];
    private readonly List<(CourseAct Act, Refusal Refusal)> _standing = [];

    private CongressCourse(Proceedings proceedings) =>
        (Acts, _terms, _assembly, _elections, Day, LastDay) =
            (proceedings.Course, proceedings.Terms, proceedings.Assembly, ElectionsOnTheAgenda.Untold(proceedings), proceedings.PlannedOn, proceedings.PlannedUntil);

    /// <summary>The acts, in the order entered.</summary>
    public Sequence<CourseAct> Acts { get; }

    /// <summary>The day for which the congress is called: the planned one, or the one to which it was moved; nothing where nobody said.</summary>
    public LocalDate? Day { get; private set; }

    /// <summary>The last day for which it is called, where it is called for several; nothing where nobody said.</summary>
    public LocalDate? LastDay { get; private set; }

    /// <summary>The acts that were refused, in the order entered.</summary>
    public ImmutableArray<(CourseAct Act, Refusal Refusal)> Refused => [.. _refused];

    /// <summary>The refusals that still stand at the end: a step that was refused and then taken rightly leaves none, and a move that was refused none once the congress was held.</summary>
    public ImmutableArray<(CourseAct Act, Refusal Refusal)> Standing => [.. _standing];

    /// <summary>Those of them that do not only follow from another: a step that waits for one which was refused says no more than that one does.</summary>
    public ImmutableArray<(CourseAct Act, Refusal Refusal)> Causes =>
        [.. _standing.Where(r => !Before(r.Act.Step).Any(b => r.Refusal.Because == First(b) && _standing.Exists(s => s.Act.Step == b)))];

    /// <summary>What nobody said of the steps taken, and on which their due form hangs.</summary>
    public ImmutableArray<(CongressStep Step, Words What)> Unstated =>
    [
        .. Taken(CongressStep.PreparatoryMeeting) is { Adopted: null } ? [(CongressStep.PreparatoryMeeting, new Words("预备会议通过了哪些事项", "what the preparatory meeting adopted"))] : Array.Empty<(CongressStep, Words)>(),
        .. Acts.Any(static a => a.Step == CongressStep.FormalSession) ? _elections.Select(static e => (CongressStep.FormalSession, e)) : [],
    ];

    /// <summary>The steps of which nobody said whether they were taken, though one that stands on them was.</summary>
    public ImmutableArray<CongressStep> Untold =>
    [
        .. CongressStep.Form.Choices.Select(static c => c.Value).Where(step => IsNeeded(step) && Acts.All(a => a.Step != step) && _taken.Keys.Any(t => StandsOn(t, step))),
    ];

    /// <summary>Replays the acts of a congress.</summary>
    /// <param name="proceedings">The proceedings, which are sound.</param>
    /// <returns>The course.</returns>
    internal static CongressCourse Of(Proceedings proceedings)
    {
        var course = new CongressCourse(proceedings);
        foreach (var (at, act) in proceedings.Course.Index())
        {
            course.Take(act, [.. proceedings.Course.Skip(at + 1)]);
        }

        return course;
    }

    /// <summary>The act that took a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The act; nothing where none was taken, or all were refused.</returns>
    public CourseAct? Taken(CongressStep step) => _taken.GetValueOrDefault(step);

    /// <summary>Every step and how it stands.</summary>
    /// <param name="dues">The dates that the school set.</param>
    /// <param name="asOf">The day on which this is asked; where nobody says, nothing is overdue.</param>
    /// <returns>The lines, in the order of the course.</returns>
    public ImmutableArray<TimelineLine> Timeline(Sequence<StepDue> dues, LocalDate? asOf)
    {
        ArgumentNullException.ThrowIfNull(dues);
        var untold = Untold;
        return
        [
            .. CongressStep.Form.Choices.Select(choice =>
            {
                var step = choice.Value;
                var act = Taken(step);
                ImmutableArray<Refusal> refusals = [.. _refused.Where(r => r.Act.Step == step).Select(static r => r.Refusal)];
                var due = dues.Where(d => d.Step == step).Select(static d => (LocalDate?)d.By).FirstOrDefault();
                var state = act is not null ? (due is { } by && act.On is { } on && on > by ? StepState.DoneLate : StepState.Done)
                    : refusals.Length > 0 ? StepState.Refused
                    : !IsNeeded(step) ? StepState.NotNeeded
                    : due is { } last && asOf is { } today && today > last ? StepState.Overdue
                    : !untold.Contains(step) && Before(step).All(_taken.ContainsKey) ? StepState.Next
                    : StepState.Open;
                return new TimelineLine(step, state, act ?? _refused.LastOrDefault(r => r.Act.Step == step).Act, due, refusals)
                {
                    Unstated = [.. Unstated.Where(u => u.Step == step).Select(static u => u.What)],
                };
            }),
        ];
    }

    private bool IsNeeded(CongressStep step) => step switch
    {
        CongressStep.DateMoved => false,
        CongressStep.DelegationMeetings => _terms.DelegationMeetings,
        CongressStep.DelegateElections or CongressStep.CredentialsReview => !_assembly,
        _ => true,
    };

    private ImmutableArray<CongressStep> Before(CongressStep step) => step switch
    {
        CongressStep.RequestToPrepare => [],
        CongressStep.PartyApprovesPreparation or CongressStep.FederationApprovesPreparation => [CongressStep.RequestToPrepare],
        CongressStep.PreparatoryCommittee => [CongressStep.PartyApprovesPreparation, CongressStep.FederationApprovesPreparation],
        CongressStep.PartyApproves or CongressStep.FederationApproves => [CongressStep.RequestToConvene],
        CongressStep.DateMoved => [CongressStep.RequestToPrepare],
        CongressStep.DelegationMeetings => [CongressStep.PartyApproves, CongressStep.FederationApproves],
        CongressStep.PreparatoryMeeting => _terms.DelegationMeetings
            ? [CongressStep.PartyApproves, CongressStep.FederationApproves, CongressStep.DelegationMeetings]
            : [CongressStep.PartyApproves, CongressStep.FederationApproves],
        CongressStep.FormalSession => [CongressStep.PartyApproves, CongressStep.FederationApproves, CongressStep.PreparatoryMeeting],
        CongressStep.Report => [CongressStep.FormalSession],
        _ => [_line.Take(_line.IndexOf(step)).Last(IsNeeded)],
    };

    private bool StandsOn(CongressStep step, CongressStep on) => Before(step).Any(b => b == on || StandsOn(b, on));

    private void Take(CourseAct act, ImmutableArray<CourseAct> later)
    {
        ImmutableArray<Refusal> refusals = [.. Refuse(act, later)];
        if (refusals.Length > 0)
        {
            _refused.AddRange(refusals.Select(r => (act, r)));
            _standing.AddRange(refusals.Select(r => (act, r)));
            return;
        }

        _standing.RemoveAll(r => r.Act.Step == act.Step || (act.Step == CongressStep.FormalSession && r.Act.Step == CongressStep.DateMoved));

        _taken[act.Step] = act;
        if (act.Step == CongressStep.DateMoved)
        {
            (Day, LastDay) = (act.To, act.ToUntil);
        }
    }

    private IEnumerable<Refusal> Refuse(CourseAct act, ImmutableArray<CourseAct> later)
    {
        if (act.Step != CongressStep.DateMoved && _taken.ContainsKey(act.Step))
        {
            yield return new(CourseRules.InOrder, new("这一环节已经完成", "This step has been taken already"));
        }

        if (act.Approved == false && act.Step != CongressStep.DateMoved)
        {
            yield return new(CourseRules.Approved, new("未获批准", "Approval was not given"));
        }

        HashSet<CongressStep> told = [.. Before(act.Step)];
        foreach (var before in Before(act.Step))
        {
            var rule = before is CongressStep.PartyApproves or CongressStep.FederationApproves && !IsOnlyOutOfOrder(before) ? CourseRules.Approved : CourseRules.InOrder;
            if (Taken(before) is null && Lacking(before, act, later) is { } lacking)
            {
                yield return new(rule, lacking);
            }
            else if (LastDated(before) is { Ended: { } from } earlier && act.On is { } on && on < from && (earlier.Step == before || told.Add(earlier.Step)))
            {
                yield return new(
                    rule,
                    new(
                        $"{DateForm.Instance.Show(on, Language.Chinese)}早于“{earlier.Step.Label.Chinese}”的{DateForm.Instance.Show(from, Language.Chinese)}",
                        $"{DateForm.Instance.Show(on, Language.English)} is before {earlier.Step.Label.English} on {DateForm.Instance.Show(from, Language.English)}"));
            }
        }

        if (act is { On: { } begins, Until: { } ends } && ends < begins)
        {
            yield return new(CourseRules.EndsAfterItBegins, Turned(begins, ends));
        }

        foreach (var refusal in act.Step switch
        {
            CongressStep.PreparatoryMeeting => RefuseMeeting(act),
            CongressStep.DateMoved => RefuseMove(act),
            CongressStep.FormalSession => RefuseDay(act),
            _ => [],
        })
        {
            yield return refusal;
        }
    }

    // An approval that came before what it stands on was given all the same: that the congress was held without one is not what is wrong.
    private bool IsOnlyOutOfOrder(CongressStep step) =>
        _refused.Where(r => r.Act.Step == step).Select(static r => r.Refusal).ToList() is { Count: > 0 } refusals && refusals.TrueForAll(static r => r.By == CourseRules.InOrder);

    // What stands against an act whose step before it was not taken: that one was refused, or came after it. Of one that nobody entered nothing is known.
    private Words? Lacking(CongressStep before, CourseAct act, ImmutableArray<CourseAct> later)
    {
        var name = before.Label;
        return _refused.Exists(r => r.Act.Step == before) ? First(before)
            : later.FirstOrDefault(a => a.Step == before) is not { } entered || entered.Ended < act.On ? null
            : entered.Ended > act.On
                ? new(
                    $"“{name.Chinese}”在{DateForm.Instance.Show(entered.Ended.Value, Language.Chinese)}，晚于{DateForm.Instance.Show(act.On.Value, Language.Chinese)}",
                    $"{name.English} on {DateForm.Instance.Show(entered.Ended.Value, Language.English)}, after {DateForm.Instance.Show(act.On.Value, Language.English)}")
            : new($"“{name.Chinese}”登记在它之后", $"{name.English} is entered after it");
    }

    private static Words First(CongressStep step) => new($"须先完成“{step.Label.Chinese}”", $"First: {step.Label.English}");

    private static Words Turned(LocalDate begins, LocalDate ends) => new(
        $"{DateForm.Instance.Show(begins, Language.Chinese)}开始，{DateForm.Instance.Show(ends, Language.Chinese)}结束",
        $"begins on {DateForm.Instance.Show(begins, Language.English)}, ends on {DateForm.Instance.Show(ends, Language.English)}");

    // A step without a day was taken no earlier than those that it stands on.
    private CourseAct? LastDated(CongressStep step) =>
        Taken(step) is { Ended: not null } act ? act : Before(step).Select(LastDated).OfType<CourseAct>().MaxBy(static a => a.Ended);

    private IEnumerable<Refusal> RefuseMeeting(CourseAct act)
    {
        if (act.Adopted is not { } adopted)
        {
            yield break;
        }

        foreach (var item in PreparatoryItem.Form.Choices.Where(static i => i.Value != PreparatoryItem.ElectionRules))
        {
            if (!adopted.Contains(item.Value) && !(_assembly && item.Value == PreparatoryItem.CredentialsReport))
            {
                yield return new(CourseRules.Prepared, new($"未通过{item.Label.Chinese}", $"Not adopted: {item.Label.English}"));
            }
        }
    }

    private IEnumerable<Refusal> RefuseMove(CourseAct act)
    {
        if (_taken.ContainsKey(CongressStep.FormalSession))
        {
            yield return new(CourseRules.InOrder, new("大会已经召开", "The congress has been held"));
        }

        if (act.To is null)
        {
            yield return new(CourseRules.DateMoved, new("未写明改到哪一天", "The new day is not stated"));
        }
        else if (act.ToUntil < act.To)
        {
            yield return new(CourseRules.EndsAfterItBegins, Turned(act.To.Value, act.ToUntil.Value));
        }

        if (act.Approved != true)
        {
            yield return new(CourseRules.DateMoved, act.Approved is null ? new("未写明党组织是否批准", "The Party organisation's answer is not stated") : new("党组织未批准", "The Party organisation did not approve"));
        }

        if (act is not { StandingBody: { } body, Agreed: { } agreed })
        {
            yield return new(CourseRules.DateMoved, new("未写明常设机构全体人数和同意人数", "The standing body's members and those who agreed are not stated"));
        }
        else if (agreed > body || agreed < _terms.MoveDate.Needed(body))
        {
            yield return new(
                CourseRules.DateMoved,
                new($"常设机构{body}人，同意{agreed}人，至少须{_terms.MoveDate.Needed(body)}人", $"{agreed} of {body} agreed; at least {_terms.MoveDate.Needed(body)} are needed"));
        }
    }

    private IEnumerable<Refusal> RefuseDay(CourseAct act)
    {
        // Of several days, the session itself may begin on a later one than the preparatory meeting.
        if (Day is { } day && act.On is { } on && (on < day || on > (LastDay ?? day)))
        {
            yield return new(
                CourseRules.OnTheDay,
                new(
                    $"定于{Days(day).Chinese}召开，实于{DateForm.Instance.Show(on, Language.Chinese)}召开",
                    $"Called for {Days(day).English}, held on {DateForm.Instance.Show(on, Language.English)}"));
        }
    }

    private Words Days(LocalDate first) => LastDay is { } last && last != first
        ? new($"{DateForm.Instance.Show(first, Language.Chinese)}至{DateForm.Instance.Show(last, Language.Chinese)}", $"{DateForm.Instance.Show(first, Language.English)} to {DateForm.Instance.Show(last, Language.English)}")
        : new(DateForm.Instance.Show(first, Language.Chinese), DateForm.Instance.Show(first, Language.English));
}
