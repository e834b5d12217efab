using UnionGovernance.Acts;

namespace UnionGovernance.Charters;

/// <summary>A charter is in force from this day on: what it settles drives every act that follows. A later charter takes the place of an earlier one.</summary>
public sealed record CharterInForce : Act
{
    /// <summary>The charter, with the steps of its way into effect where it was adopted for this.</summary>
    public Charter Charter { get; init; } = new();
}
