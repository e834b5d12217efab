namespace UnionGovernance.Facts;

/// <summary>A stated figure that no reading of the roster allows.</summary>
/// <param name="Stated">The figure as stated.</param>
/// <param name="Counted">The figure as counted.</param>
/// <remarks>Rules then judge by the hull of both, so that neither is preferred.</remarks>
public sealed record Conflict(Measurement Stated, Measurement Counted);
