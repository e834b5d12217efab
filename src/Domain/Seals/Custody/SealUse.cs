namespace UnionGovernance.Seals.Custody;

/// <summary>One use of the seal (用印), from request to stamp.</summary>
/// <param name="Requested">The request; nothing where the seal was used without one.</param>
/// <param name="Approved">The approval, once given.</param>
/// <param name="Stamped">The stamping, once done. Whoever stamps a request once more makes a use of its own, which nobody approved.</param>
public sealed record SealUse(UseRequested? Requested, UseApproved? Approved, Stamped? Stamped);
