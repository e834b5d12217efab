using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Functions;

/// <summary>The union took on what is not a union's; the day is the first.</summary>
public sealed record FunctionTakenOn : Act
{
    /// <summary>Which function.</summary>
    public ForeignFunction Function { get; init; }

    /// <summary>What it does, in the school's words; another function than the three is told apart by it.</summary>
    public string? What { get; init; }
}
