namespace UnionGovernance.Activities.Approval;

/// <summary>The League committee declined an activity (不予批准).</summary>
public sealed record ActivityDeclined : ActivityAct;
