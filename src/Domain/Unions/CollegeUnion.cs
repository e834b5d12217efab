namespace UnionGovernance.Unions;

/// <summary>One college union, as the school lists them.</summary>
public sealed record CollegeUnion
{
    /// <summary>The name of the second-level unit.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of unit it stands in.</summary>
    public Fact<CollegeKind> Kind { get; init; }

    /// <summary>The unit's students, in heads.</summary>
    public Fact<int> Students { get; init; }

    /// <summary>The union's staff, in heads.</summary>
    public Fact<int> Staff { get; init; }

    /// <summary>Whether the League committee named someone to help it.</summary>
    public Fact<bool> LeagueHelp { get; init; }
}
