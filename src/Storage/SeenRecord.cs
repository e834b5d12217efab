namespace UnionGovernance.Storage;

/// <summary>A record to be saved, and what its writer saw in its place.</summary>
/// <param name="Record">The record. One that cannot be judged is kept without verdicts.</param>
/// <param name="Seen">The version that the writer saw, 0 for none.</param>
public sealed record SeenRecord(UnionRecord Record, int Seen);
