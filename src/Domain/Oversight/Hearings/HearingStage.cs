namespace UnionGovernance.Oversight.Hearings;

/// <summary>How far a hearing has come.</summary>
public enum HearingStage
{
    /// <summary>已列入计划.</summary>
    Planned,

    /// <summary>已听取，待决定.</summary>
    Held,

    /// <summary>已作出决定.</summary>
    Decided,
}
