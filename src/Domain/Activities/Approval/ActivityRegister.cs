using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Oversight;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Rules;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Activities.Approval;

/// <summary>The activities of a year, from proposal to evaluation.</summary>
/// <remarks>
/// What was held without an approval is kept and found. An approval after the day is kept too, and is no approval in advance.
/// </remarks>
/// <param name="union">Presidium and departments, who decide on nothing that the League committee reviews.</param>
/// <param name="guides">Those who guide the union, who decide while they serve.</param>
/// <param name="areListed">Whether every activity that was held is entered by the day of a record; no, if not said.</param>
public sealed class ActivityRegister(PresidiumAndDepartments union, GuidesOfTheYear guides, Func<UnionRecord, bool>? areListed = null) : Subject<ActivityRegister>(ActivityActs.Table)
{
    private readonly List<UnionActivity> _activities = [];

    internal static Words Hosting { get; } = new("主办单位", "host");

    internal static Words Guiding { get; } = new("指导单位", "guide");

    /// <summary>The activities, in the order in which they were first entered.</summary>
    public ImmutableArray<UnionActivity> All => [.. _activities];

    /// <summary>Proposals whose host or guide is called as a person or a post is, and no body, each with what to ask: the approval form prints the name as that of a body.</summary>
    public ImmutableArray<ActDoubt> Doubts =>
    [
        .. from proposed in _activities.Select(static a => a.Proposed).OfType<ActivityProposed>()
           from told in new[] { (As: Hosting, Name: proposed.HostedBy), (As: Guiding, Name: proposed.GuidedBy) }
           where told.Name is { } name && !Bodies.IsNamed(name)
           select new ActDoubt(proposed, new(
               $"“{proposed.Activity}”的{told.As.Chinese}写的是“{told.Name}”，不像单位名称；审批表会照印，请核对，是职务或者人的，改写其所在单位",
               $"The {told.As.English} of {proposed.Activity} is “{told.Name}”, which does not read as a body; the approval form prints it: please check, and of a post or a person enter the body")),
    ];

    /// <inheritdoc/>
    /// <remarks>
    /// One activity proves what it shows. That the League committee was not told of a major event shows that not all such were reported beforehand;
    /// what was held without approval shows of its own matter that it is not reviewed, and of the others nothing: a list that the record states goes
    /// on without it. That a matter is reviewed, and that all was reported, is known only where every activity is listed. Something of which nobody
    /// said which matter it was counts against none of the four. An approval by whom nobody named leaves it open whether the matter was reviewed.
    /// What was held outside the academic year is not of it.
    /// </remarks>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        ImmutableArray<UnionActivity> held = [.. _activities.Where(a => a.Held is { } h && record.Union.Contains(h.On))];
        var whole = held.Length > 0 && areListed?.Invoke(record) == true;
        var told = Reviewed(record, held, whole);
        if (held.Any(static a => a is { IsMajor: true, ToldInAdvance: false }))
        {
            return GuidanceFacts.AdvanceReport.Write(told, Fact.Given(false));
        }

        if (!whole || held.Any(static a => a.ApprovedInAdvance != true))
        {
            return told;
        }

        var last = held.Select(static a => a.Approved!).MaxBy(static a => a.On)!;
        return told.Shows(GuidanceFacts.AdvanceReport, new(string.Join("、", last.By), Fact.Given(last.On), $"《{last.Activity}》活动审批表"));
    }

    private static UnionRecord Reviewed(UnionRecord record, ImmutableArray<UnionActivity> held, bool whole)
    {
        var slipped = new HeldWithoutApproval().Evaluate(held).Select(static a => a.Matter).OfType<ReviewedMatter>().ToHashSet();
        if (!whole && slipped.Count == 0)
        {
            return record;
        }

        var stated = GuidanceFacts.LeagueReviews.Stated(record);
        var reviewed = ReviewedMatter.Form.Choices.Select(static c => c.Value).Where(m => !slipped.Contains(m)
            && ((stated.Known is Known.Given or Known.Within && stated.Low.Contains(m))
                || (whole && held.Any(a => a.Matter == m) && held.All(a => a.Matter != m || a.ApprovedInAdvance == true)))).ToList();
        var isKnownOfEach = stated.Known == Known.Given || ReviewedMatter.Form.Choices.All(c => reviewed.Contains(c.Value) || slipped.Contains(c.Value));
        return !isKnownOfEach && reviewed.Count == 0 ? GuidanceFacts.LeagueReviews.Write(record, default)
            : GuidanceFacts.LeagueReviews.Write(record, isKnownOfEach ? Fact.Given<Sequence<ReviewedMatter>>([.. reviewed]) : ListForm<ReviewedMatter>.AtLeast([.. reviewed]));
    }

    internal Taken Approve(ActivityApproved act) => Change(act, activity => activity with
    {
        Stage = activity.Held is null ? ActivityStage.Approved : activity.Stage,
        Approved = act,
        Declined = null,
        ByWhoMayApprove = act.By.Count == 0 ? null : !Unfit(act, activity).Any(),
    });

    internal Taken Change(ActivityAct act, Func<UnionActivity, UnionActivity> change)
    {
        var at = _activities.FindIndex(a => a.Name == act.Activity);
        var before = at < 0 ? null : _activities[at];
        return new(Against(act, before), () =>
        {
            var after = change(before ?? new() { Name = act.Activity }) with { LastOn = act.On };
            if (at < 0)
            {
                _activities.Add(after);
            }
            else
            {
                _activities[at] = after;
            }
        });
    }

    private IEnumerable<Refusal> Against(ActivityAct act, UnionActivity? activity) =>
    [
        .. InTurn(act, activity),
        .. act switch
        {
            ActivityProposed proposed => HostAndGuide(proposed),
            ActivityApproved or ActivityDeclined when act.By.Count == 0 =>
                [new(ActivityRules.Approver, new($"“{act.Activity}”未写明由谁审批", $"{act.Activity}: whoever decides is not named"))],
            ActivityApproved or ActivityDeclined => Unfit(act, activity),
            ActivityHeld held when activity?.Held is null => Unapproved(held, activity),
            _ => Enumerable.Empty<Refusal>(),
        },
        .. new[] { ActRules.Over(act.On, (act as ActivityApproved)?.ReportBy), act is ActivityReported ? ActRules.Late(act.On, activity?.Approved?.ReportBy) : null }.OfType<Refusal>(),
    ];

    private static IEnumerable<Refusal> HostAndGuide(ActivityProposed act)
    {
        if (act.HostedBy is null || act.GuidedBy is null)
        {
            yield return new(ActivityRules.HostAndGuide, new($"“{act.Activity}”未写明主办或指导单位", $"{act.Activity}: host or guide is not named"));
        }
        else if (act.HostedBy == act.GuidedBy)
        {
            yield return new(ActivityRules.HostAndGuide, new($"主办和指导都是{act.HostedBy}", $"{act.HostedBy} is both host and guide"));
        }
    }

    private IEnumerable<Refusal> Unfit(ActivityAct act, UnionActivity? activity)
    {
        if (act.By.FirstOrDefault(b => b == activity?.HostedBy || b == activity?.Proposed?.GuidedBy) is { } own)
        {
            yield return new(ActivityRules.Approver, new($"{own}审批自己主办或指导的活动", $"{own} decides on an activity of its own"));
        }
        else if (act.By.FirstOrDefault(b => union.IsOfTheUnion(b, act.On)) is { } member)
        {
            yield return new(ActivityRules.Approver, new($"{member}属于学生会，不审批", $"{member} is of the union itself"));
        }
        else if (act.By.FirstOrDefault(b => guides.IsOutOfOffice(b, act.On)) is { } former)
        {
            yield return new(ActivityRules.Approver, new($"{former}当日不在任", $"{former} is not in office that day"));
        }
    }

    private static IEnumerable<Refusal> Unapproved(ActivityHeld held, UnionActivity? activity)
    {
        var so = (activity ?? new() { Name = held.Activity }) with { Held = held };
        if (so.ApprovedInAdvance != false)
        {
            yield break;
        }

        var (chinese, english) = so switch
        {
            { Declined: not null } => ("未获批准", "although it was declined"),
            { CalledOff: not null } => ("已取消", "although it was called off"),
            { Approved: { } late } when late.On > held.On => ($"{DateForm.Instance.Show(late.On, Language.Chinese)}才批准", $"approved only on {DateForm.Instance.Show(late.On, Language.English)}"),
            { Approved: not null } => ("由不能审批者批准", "approved by somebody who may not approve"),
            { Proposed: not null } => ("未经批准", "without approval"),
            _ => ("未经申请和批准", "without proposal or approval"),
        };
        yield return new(ActivityRules.ApprovedInAdvance, new(
            $"“{held.Activity}”{chinese}，于{DateForm.Instance.Show(held.On, Language.Chinese)}举办",
            $"{held.Activity} was held on {DateForm.Instance.Show(held.On, Language.English)}, {english}"));
    }

    private static IEnumerable<Refusal> InTurn(ActivityAct act, UnionActivity? activity)
    {
        var (once, late) = (act, activity) switch
        {
            (ActivityProposed or ActivityHeld, null) => (true, false),
            (ActivityApproved or ActivityDeclined, null) => (true, true),
            (_, null) => (false, false),
            (ActivityProposed, { Held: null }) => (activity.Stage == ActivityStage.Declined, false),
            (ActivityProposed, _) => (activity.Proposed is null, true),
            (ActivityApproved, { Stage: ActivityStage.CalledOff }) => (false, false),
            (ActivityApproved, { Held: null }) => (activity.Approved is null, activity.Stage != ActivityStage.Proposed),
            (ActivityApproved, _) => (activity.Approved is null, false),
            (ActivityDeclined, { Held: null }) => (activity.Stage == ActivityStage.Proposed, false),
            (ActivityDeclined, _) => (activity is { Approved: null, Declined: null, CalledOff: null }, true),
            (ActivityCalledOff, _) => (activity.Stage is ActivityStage.Proposed or ActivityStage.Approved, false),
            (ActivityHeld, _) => (activity.Held is null, false),
            (ActivityReported, _) => (activity is { Held: not null, Reported: null }, activity.Evaluated is not null),
            _ => (activity is { Held: not null, Evaluated: null }, activity.Reported is null),
        };
        if (!once)
        {
            yield return new(ActivityRules.Once, activity is null
                ? new($"没有“{act.Activity}”的申请", $"There is no proposal of {act.Activity}")
                : new($"“{act.Activity}”{activity.Stage.Label.Chinese}", $"{act.Activity} is {activity.Stage.Label.English}"));
            yield break;
        }

        if (late)
        {
            yield return new(ActivityRules.InOrder, activity is null
                ? new($"没有“{act.Activity}”的申请", $"There is no proposal of {act.Activity}")
                : new($"“{act.Activity}”{activity.Stage.Label.Chinese}", $"{act.Activity} is {activity.Stage.Label.English}"));
        }

        if (act is ActivityApproved && activity?.Held is { } before)
        {
            yield return new(
                ActivityRules.ApprovedInAdvance,
                new($"“{act.Activity}”已于{DateForm.Instance.Show(before.On, Language.Chinese)}举办", $"{act.Activity} was held on {DateForm.Instance.Show(before.On, Language.English)}"));
        }

        // Of what was held before a decision the decision is found to be late: that is no contradiction.
        if (activity is not null && act is not ActivityHeld && ActRules.Early(act.On, activity.Stage.Label, activity.LastOn) is { } early)
        {
            yield return early;
        }
    }
}
