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
/// What was held without an approval is kept and found. An approval after the day is no approval in advance, so it is refused: the finding stays.
/// </remarks>
/// <param name="union">Presidium and departments, who decide on nothing that the League committee reviews.</param>
/// <param name="guides">Those who guide the union, who decide while they serve.</param>
public sealed class ActivityRegister(PresidiumAndDepartments union, GuidesOfTheYear guides) : ISubject
{
    private readonly List<UnionActivity> _activities = [];

    /// <summary>The activities, in the order in which they were first entered.</summary>
    public ImmutableArray<UnionActivity> All => [.. _activities];

    /// <summary>What was done without approval, in that order.</summary>
    public ImmutableArray<ActFinding> Findings => [.. new HeldWithoutApproval().Evaluate(_activities).Select(Find)];

    /// <inheritdoc/>
    public bool Owns(Act act) => ActivityActs.Table.Owns(act);

    /// <inheritdoc/>
    public ImmutableArray<Refusal> Take(Act act) => ActivityActs.Table.Take(this, act);

    /// <inheritdoc/>
    /// <remarks>
    /// A matter is reviewed where something of it was held and all of it with approval; what never arose is left open, until something slipped by:
    /// then the list is what the acts show. Something of which nobody said which matter it was counts against none of the four.
    /// What was held outside the academic year is not of it. A statement that the record has stands.
    /// </remarks>
    public UnionRecord Enter(UnionRecord record)
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

        var last = held.Select(static a => a.Approved!).MaxBy(static a => a.On)!;
        return told.Shows(GuidanceFacts.AdvanceReport, new(string.Join("、", last.By), Fact.Given(last.On), $"《{last.Activity}》活动审批表"));
    }

    internal Taken Change(ActivityAct act, Func<UnionActivity, UnionActivity> change)
    {
        var at = _activities.FindIndex(a => a.Name == act.Activity);
        var before = at < 0 ? null : _activities[at];
        return new(Refuse(act, before), () =>
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

    private static ActFinding Find(UnionActivity activity)
    {
        var (held, day) = (activity.Held!, DateForm.Instance.Show(activity.Held!.On, Language.Chinese));
        var (chinese, english) = activity switch
        {
            { Declined: not null } => ("未获批准", "although it was declined"),
            { CalledOff: not null } => ("已取消", "although it was called off"),
            { Approved: { } late } => ($"{DateForm.Instance.Show(late.On, Language.Chinese)}才批准", $"approved only on {DateForm.Instance.Show(late.On, Language.English)}"),
            { Proposed: not null } => ("未经批准", "without approval"),
            _ => ("未经申请和批准", "without proposal or approval"),
        };
        return new(
            held,
            ActivityRules.ApprovedInAdvance,
            new($"“{activity.Name}”{chinese}，于{day}举办", $"{activity.Name} was held on {DateForm.Instance.Show(held.On, Language.English)}, {english}"));
    }

    private IEnumerable<Refusal> Refuse(ActivityAct act, UnionActivity? activity)
    {
        if (OutOfOrder(act, activity) is { } refusal)
        {
            yield return refusal;
        }

        switch (act)
        {
            case ActivityProposed { HostedBy: null } or ActivityProposed { GuidedBy: null }:
                yield return new(ActivityRules.HostAndGuide, new($"“{act.Activity}”未写明主办或指导单位", $"{act.Activity}: host or guide is not named"));
                break;
            case ActivityProposed proposed when proposed.HostedBy == proposed.GuidedBy:
                yield return new(ActivityRules.HostAndGuide, new($"主办和指导都是{proposed.HostedBy}", $"{proposed.HostedBy} is both host and guide"));
                break;
            case ActivityApproved or ActivityDeclined when act.By.Count == 0:
                yield return new(ActivityRules.Approver, new($"“{act.Activity}”未写明由谁审批", $"{act.Activity}: whoever decides is not named"));
                break;
            case ActivityApproved or ActivityDeclined when act.By.FirstOrDefault(b => b == activity?.HostedBy || b == activity?.Proposed?.GuidedBy) is { } own:
                yield return new(ActivityRules.Approver, new($"{own}审批自己主办或指导的活动", $"{own} decides on an activity of its own"));
                break;
            case ActivityApproved or ActivityDeclined when act.By.FirstOrDefault(b => union.IsOfTheUnion(b, act.On)) is { } own:
                yield return new(ActivityRules.Approver, new($"{own}属于学生会，不审批", $"{own} is of the union itself"));
                break;
            case ActivityApproved or ActivityDeclined when act.By.FirstOrDefault(b => guides.IsOutOfOffice(b, act.On)) is { } former:
                yield return new(ActivityRules.Approver, new($"{former}当日不在任", $"{former} is not in office that day"));
                break;
            default:
                break;
        }

        if (ActRules.Over(act.On, (act as ActivityApproved)?.ReportBy) is { } over)
        {
            yield return over;
        }
    }

    private static Refusal? OutOfOrder(ActivityAct act, UnionActivity? activity) => (act, activity?.Stage) switch
    {
        (ActivityProposed or ActivityHeld, null) => null,
        (_, null) => new(ActivityRules.InOrder, new($"没有“{act.Activity}”的申请", $"There is no proposal of {act.Activity}")),
        (ActivityProposed, ActivityStage.Declined)
            or (ActivityApproved or ActivityDeclined, ActivityStage.Proposed)
            or (ActivityCalledOff, ActivityStage.Proposed or ActivityStage.Approved)
            or (ActivityReported, ActivityStage.Held)
            or (ActivityEvaluated, ActivityStage.Reported) => ActRules.Early(act.On, activity!.Stage.Label, activity.LastOn),
        (ActivityHeld, ActivityStage.Proposed or ActivityStage.Approved or ActivityStage.Declined or ActivityStage.CalledOff) => null,
        (ActivityApproved, ActivityStage.Held or ActivityStage.Reported or ActivityStage.Evaluated) => new(
            ActivityRules.ApprovedInAdvance,
            new($"“{act.Activity}”已于{DateForm.Instance.Show(activity!.Held!.On, Language.Chinese)}举办", $"{act.Activity} was held on {DateForm.Instance.Show(activity.Held.On, Language.English)}")),
        (_, { } stage) => new(
            ActivityRules.InOrder,
            new($"“{act.Activity}”{stage.Label.Chinese}", $"{act.Activity} is {stage.Label.English}")),
    };
}
