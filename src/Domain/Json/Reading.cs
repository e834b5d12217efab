using System.Collections.Immutable;

namespace UnionGovernance.Json;

/// <summary>What came of reading a file.</summary>
/// <typeparam name="T">What the file holds.</typeparam>
/// <param name="Value">What it holds, or nothing if there is any fault.</param>
/// <param name="Faults">The first 100 faults; in each object, members that are unknown or stand twice come first.</param>
/// <param name="FaultCount">How many faults there are in all.</param>
public sealed record Reading<T>(T? Value, ImmutableArray<Fault> Faults, int FaultCount)
    where T : class
{
    /// <summary>The first 100 things that were left out, which say nothing: blanks at the ends of a text.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];
}
