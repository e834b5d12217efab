using UnionGovernance.Json;

namespace UnionGovernance.Seals.Register;

/// <summary>The first entry of a register that is not as it was entered.</summary>
/// <param name="Place">Its place, from 1; of a tail that was cut, that of the first entry missing.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Words">The same with names and numbers.</param>
public sealed record BadEntry(int Place, ChainFault Fault, Words Words);
