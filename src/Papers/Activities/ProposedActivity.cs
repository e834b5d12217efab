using UnionGovernance.Activities.Approval;
using UnionGovernance.Oversight;

namespace UnionGovernance.Papers.Activities;

/// <summary>One activity that was proposed. What was held without a proposal has no form.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Proposal">Its proposal.</param>
/// <param name="Opening">The union and its year.</param>
internal sealed record ProposedActivity(UnionActivity Activity, ActivityProposed Proposal, UnionRecord Opening)
{
    /// <summary>The act by which it was decided, once it was.</summary>
    public ActivityAct? Decided => Activity.Approved ?? (ActivityAct?)Activity.Declined;

    /// <summary>Whether it is an activity, which has a place, participants and a report; other matters are news, liaison, and the use of funds and supplies.</summary>
    public bool IsActivity => Proposal.Matter is null or ReviewedMatter.Activities;

    /// <summary>Whether a report is owed after it: by an activity that was not declined, and by whatever was given a day for one.</summary>
    public bool OwesReport => Activity.Declined is null && (IsActivity || Activity.Approved?.ReportBy is not null);

    public static IEnumerable<ProposedActivity> Each(PaperSources sources)
    {
        foreach (var activity in sources.Year?.Subject<ActivityRegister>().All ?? [])
        {
            if (activity.Proposed is { } proposal)
            {
                yield return new(activity, proposal, sources.Year!.History.Opening);
            }
        }
    }
}
