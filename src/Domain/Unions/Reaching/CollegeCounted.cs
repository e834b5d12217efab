using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Reaching;

/// <summary>The figures of a college and its union, as counted on the day of the act. A later count takes the place of an earlier, member by member.</summary>
public sealed record CollegeCounted : Act
{
    /// <summary>The name of the second-level unit.</summary>
    public string College { get; init; } = string.Empty;

    /// <summary>What kind of unit it is.</summary>
    public CollegeKind? Kind { get; init; }

    /// <summary>Its students, in heads.</summary>
    public int? Students { get; init; }

    /// <summary>Its union's staff, in heads.</summary>
    public int? Staff { get; init; }
}
