using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Files;

/// <summary>What came of reading a record's file.</summary>
/// <param name="Record">The record, or nothing if there is any fault.</param>
/// <param name="Faults">The first <see cref="RecordReader.MostFaults"/> faults, in the order of the file.</param>
/// <param name="FaultCount">How many faults there are in all.</param>
public sealed record RecordReading(UnionRecord? Record, ImmutableArray<Fault> Faults, int FaultCount);
