using NodaTime;
using UnionGovernance.Acts;

namespace UnionGovernance.Activities.Approval;

/// <summary>The League committee approved an activity (批准). Who approved stands in <see cref="Act.By"/>.</summary>
public sealed record ActivityApproved : ActivityAct
{
    /// <summary>What the approval asks.</summary>
    public string? Condition { get; init; }

    /// <summary>The last day for the report afterwards, itself in time; nothing where none was set.</summary>
    public LocalDate? ReportBy { get; init; }
}
