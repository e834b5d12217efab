using UnionGovernance.Charters.Adoption;

namespace UnionGovernance.Charters;

/// <summary>A charter: what it settles, and how it came, or comes, into effect.</summary>
public sealed record Charter
{
    /// <summary>What it settles.</summary>
    public CharterTerms Terms { get; init; } = new();

    /// <summary>The steps taken to bring it into effect, in order.</summary>
    public Sequence<AdoptionAct> Adoption { get; init; } = [];
}
