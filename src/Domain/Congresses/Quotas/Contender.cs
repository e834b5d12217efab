namespace UnionGovernance.Congresses.Quotas;

/// <summary>One of those among whom seats are handed out.</summary>
/// <param name="Name">The name, unique.</param>
/// <param name="Students">The students, in heads; zero or more.</param>
internal readonly record struct Contender(string Name, int Students);
