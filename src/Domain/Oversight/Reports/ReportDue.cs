using NodaTime;

namespace UnionGovernance.Oversight.Reports;

/// <summary>A body asked for a report by a day.</summary>
public sealed record ReportDue : UpwardAct
{
    /// <summary>To whom it is owed.</summary>
    public string To { get; init; } = string.Empty;

    /// <summary>The last day for it, itself in time.</summary>
    public LocalDate DueBy { get; init; }
}
