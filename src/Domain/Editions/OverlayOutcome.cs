using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>What came of laying overlays over a table.</summary>
public abstract record OverlayOutcome
{
    private OverlayOutcome()
    {
    }

    /// <summary>The table with all of them.</summary>
    /// <param name="Table">The table; its id names them all.</param>
    public sealed record Joined(Edition Table) : OverlayOutcome;

    /// <summary>They cannot be laid over it.</summary>
    /// <param name="Faults">All that is wrong with them.</param>
    public sealed record Refused(Sequence<OverlayFault> Faults) : OverlayOutcome;
}
