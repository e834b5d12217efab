using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>What stands inside a caller's own JSON is no such file: the message names every fault, and <see cref="JsonException.Path"/> says where in the caller's JSON it stands.</summary>
/// <param name="faults">The first 100 faults, each with its place in the file.</param>
/// <param name="faultCount">How many faults there are in all.</param>
public sealed class UnsoundFileException(Sequence<Fault> faults, int faultCount) : JsonException(string.Join('\n', faults))
{
    /// <summary>The first 100 faults, each with its place in the file.</summary>
    public Sequence<Fault> Faults { get; } = faults;

    /// <summary>How many faults there are in all.</summary>
    public int FaultCount { get; } = faultCount;
}
