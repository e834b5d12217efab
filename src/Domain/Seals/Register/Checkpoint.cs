using NodaTime;

namespace UnionGovernance.Seals.Register;

/// <summary>What is printed of a register so that whoever holds the paper can show later that nothing up to there was cut or rewritten.</summary>
/// <param name="Seal">The seal.</param>
/// <param name="Count">How many entries there were.</param>
/// <param name="Head">The digest of the last of them; 32 zero bytes where there was none.</param>
/// <param name="On">The day on which it was printed.</param>
public sealed record Checkpoint(string Seal, int Count, Digest Head, LocalDate On);
