namespace UnionGovernance.Unions.Groups;

/// <summary>How a group stands after the acts entered.</summary>
public enum GroupState
{
    /// <summary>Reported to the League committee, not set up.</summary>
    Reported,

    /// <summary>At work on its matter.</summary>
    AtWork,

    /// <summary>Its matter ended, and it did not: allowed on the last day of the matter, a finding from the next.</summary>
    MatterEnded,

    /// <summary>Dissolved.</summary>
    Ended,
}
