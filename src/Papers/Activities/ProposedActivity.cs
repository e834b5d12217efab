using UnionGovernance.Activities.Approval;

namespace UnionGovernance.Papers.Activities;

/// <summary>One activity that was proposed. What was held without a proposal has no form.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Proposal">Its proposal.</param>
/// <param name="Opening">The union and its year.</param>
internal sealed record ProposedActivity(UnionActivity Activity, ActivityProposed Proposal, UnionRecord Opening)
{
    /// <summary>The act by which it was decided, once it was.</summary>
    public ActivityAct? Decided => Activity.Approved ?? (ActivityAct?)Activity.Declined;

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
