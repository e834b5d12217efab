namespace UnionGovernance.Oversight.Hearings;

/// <summary>The Party committee decided on what it had heard.</summary>
public sealed record HearingDecided : HearingAct
{
    /// <summary>What was decided.</summary>
    public string Decision { get; init; } = string.Empty;
}
