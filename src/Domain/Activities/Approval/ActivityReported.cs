namespace UnionGovernance.Activities.Approval;

/// <summary>A report was made afterwards (总结).</summary>
public sealed record ActivityReported : ActivityAct
{
    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }
}
