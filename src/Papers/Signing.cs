using NodaTime;

namespace UnionGovernance.Papers;

/// <summary>What only the hand that signs knows: the organ, where the file names none, and the day. What is not given is a line to fill in.</summary>
/// <param name="By">Who signs; it stands in the place of whoever the file names.</param>
/// <param name="On">The day of signing.</param>
public sealed record Signing(string? By = null, LocalDate? On = null);
