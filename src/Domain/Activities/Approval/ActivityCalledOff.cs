namespace UnionGovernance.Activities.Approval;

/// <summary>An activity was called off (取消).</summary>
public sealed record ActivityCalledOff : ActivityAct;
