using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Files;

/// <summary>What came of reading a dossier.</summary>
/// <param name="Dossier">The dossier, or nothing if there is any fault.</param>
/// <param name="Faults">The first faults, each with the file or the place in the file.</param>
/// <param name="FaultCount">How many faults there are in all.</param>
public sealed record DossierReading(Dossier? Dossier, ImmutableArray<Fault> Faults, int FaultCount);
