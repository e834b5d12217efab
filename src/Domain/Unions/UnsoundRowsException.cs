using UnionGovernance.Json;

namespace UnionGovernance.Unions;

/// <summary>Rows of a school's own of which no roster can be made. The message names every one.</summary>
/// <param name="faults">What is wrong, each with its row.</param>
public sealed class UnsoundRowsException(Sequence<Fault> faults) : Exception(string.Join('\n', faults))
{
    /// <summary>What is wrong, each with its row, counted from 1.</summary>
    public Sequence<Fault> Faults { get; } = faults;
}
