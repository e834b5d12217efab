namespace UnionGovernance.Satisfaction.Matters;

/// <summary>A matter was received (受理).</summary>
public sealed record MatterReceived : MatterAct
{
    /// <summary>What it is about.</summary>
    public string? Topic { get; init; }

    /// <summary>The college from which it came.</summary>
    public string? College { get; init; }
}
