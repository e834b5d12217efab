using UnionGovernance.Acts;

namespace UnionGovernance.Activities.Approval;

/// <summary>An act on something that the League committee reviews beforehand: an event, important information, external liaison, funds or supplies.</summary>
public abstract record ActivityAct : Act
{
    /// <summary>The activity's name, unique in the year.</summary>
    public string Activity { get; init; } = string.Empty;
}
