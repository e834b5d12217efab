namespace UnionGovernance.Seals.Custody;

/// <summary>One use of the seal (用印), from request to stamp.</summary>
/// <param name="Requested">The request.</param>
/// <param name="Approved">The approval, once given.</param>
/// <param name="Stamped">The stamping, once done; a request is stamped once.</param>
public sealed record SealUse(UseRequested Requested, UseApproved? Approved, Stamped? Stamped);
