namespace UnionGovernance.Activities.Approval;

/// <summary>An activity was evaluated (评估).</summary>
public sealed record ActivityEvaluated : ActivityAct
{
    /// <summary>What was found.</summary>
    public string? Result { get; init; }
}
