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
public sealed class ActivityRegister(PresidiumAndDepartments union, GuidesOfTheYear guides) : Subject<ActivityRegister>(ActivityActs.Table)
{
    private readonly List<UnionActivity> _activities = [];

    /// <summary>The activities, in the order in which they were first entered.</summary>
    public ImmutableArray<UnionActivity> All => [.. _activities];

    /// <inheritdoc/>
    /// <remarks>
    /// A matter is reviewed where something of it was held and all of it with approval; what never arose is left open, until something slipped by:
    /// then the list is what the acts show. Something of which nobody said which matter it was counts against none of the four.
    /// An approval by whom nobody named leaves it open whether the matter was reviewed. What was held outside the academic year is not of it. A
    /// statement that the record has stands.
    /// </remarks>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        ImmutableArray<UnionActivity> held = [.. _activities.Where(a => a.Held is { } h && record.Union.Contains(h.On))];
        if (held.Length == 0)
        {
            return record;
        }

        var slipped = new HeldWithoutApproval().Evaluate(held).Any();
        Sequence<ReviewedMatter> reviewed =
        [
            .. ReviewedMatter.Form.Choices.Select(static c => c.Value)
                .Where(m => held.Any(a => a.Matter == m) && held.All(a => a.Matter != m || a.ApprovedInAdvance == true)),
        ];
        var told = GuidanceFacts.LeagueReviews.Write(
            record,
            slipped || reviewed.Count == ReviewedMatter.Form.Choices.Length ? Fact.Given(reviewed) : ListForm<ReviewedMatter>.AtLeast(reviewed));
        if (slipped)
        {
            return GuidanceFacts.AdvanceReport.Write(told, Fact.Given(false));
        }

        if (held.Any(static a => a.ApprovedInAdvance is null))
        {
            return told;
        }

        var last = held.Select(static a => a.Approved!).MaxBy(static a => a.On)!;
        return told.Shows(GuidanceFacts.AdvanceReport, new(string.Join("、", last.By), Fact.Given(last.On), $"《{last.Activity}》活动审批表"));
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
        .. ActRules.Over(act.On, (act as ActivityApproved)?.ReportBy) is { } over ? [over] : Array.Empty<Refusal>(),
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
