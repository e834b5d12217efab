namespace UnionGovernance.Seals.Custody;

/// <summary>指定审批人：the League committee names who approves uses. The one named before is so no longer.</summary>
public sealed record ApproverNamed : SealAct
{
    /// <summary>The League committee.</summary>
    public string? By { get; init; }

    /// <summary>The approver.</summary>
    public string? Approver { get; init; }
}
