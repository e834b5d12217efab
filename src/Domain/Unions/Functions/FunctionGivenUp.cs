using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Functions;

/// <summary>The union gave up what is not a union's; the day is the last.</summary>
public sealed record FunctionGivenUp : Act
{
    /// <summary>Which function.</summary>
    public ForeignFunction Function { get; init; }

    /// <summary>For another function than the three: which.</summary>
    public string? What { get; init; }
}
