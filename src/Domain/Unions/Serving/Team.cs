using NodaTime;

namespace UnionGovernance.Unions.Serving;

/// <summary>Volunteers or a reserve team, from one day on.</summary>
/// <param name="Name">The team's name.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Heads">How many, in heads; unknown where nobody said.</param>
/// <param name="Since">The day from which this number holds.</param>
public sealed record Team(string Name, TeamKind Kind, Fact<int> Heads, LocalDate Since);
