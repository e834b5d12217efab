namespace UnionGovernance.Congresses.Quotas;

/// <summary>A least number of delegates of some kind. One delegate may count towards several floors.</summary>
/// <param name="Of">Of which kind.</param>
/// <param name="Share">The share.</param>
/// <param name="Delegates">Of how many delegates.</param>
/// <param name="Heads">The least number, rounded up to whole heads: 60 % of 154 is 93.</param>
/// <param name="National">Whether the rule is national; otherwise it is the charter's.</param>
public sealed record HeadFloor(Words Of, Share Share, int Delegates, int Heads, bool National);
