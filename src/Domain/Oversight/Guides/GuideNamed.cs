using UnionGovernance.Acts;

namespace UnionGovernance.Oversight.Guides;

/// <summary>Someone was named to guide the union (明确、聘任); the day is their first.</summary>
public sealed record GuideNamed : Act
{
    /// <summary>As what.</summary>
    public GuideRole Role { get; init; }

    /// <summary>Their name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>What they are beside it; nothing where nobody said.</summary>
    public GuideStanding? Standing { get; init; }

    /// <summary>For whoever looks after the union: the post in the Party committee; nothing where nobody said.</summary>
    public PartyPost? Post { get; init; }
}
