namespace UnionGovernance.Oversight.Reports;

/// <summary>A reply came down (批复).</summary>
public sealed record ReplyGiven : UpwardAct
{
    /// <summary>Whether it agrees; nothing where nobody said.</summary>
    public bool? Agreed { get; init; }

    /// <summary>What it says.</summary>
    public string? Content { get; init; }
}
