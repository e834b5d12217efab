using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Delegates;

/// <summary>How many delegates of some kind there are, against the floor.</summary>
/// <param name="Floor">The floor.</param>
/// <param name="Heads">How many there are, in heads; within bounds while something is unknown.</param>
/// <param name="Verdict">Whether the floor is kept.</param>
public sealed record CompositionLine(HeadFloor Floor, Fact<int> Heads, Verdict Verdict);
