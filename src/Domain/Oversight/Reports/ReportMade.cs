namespace UnionGovernance.Oversight.Reports;

/// <summary>The union reported (报告). It needs no reply.</summary>
public sealed record ReportMade : UpwardAct
{
    /// <summary>To whom.</summary>
    public string To { get; init; } = string.Empty;

    /// <summary>What it reported.</summary>
    public string? Content { get; init; }
}
