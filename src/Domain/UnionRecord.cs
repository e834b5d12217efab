using UnionGovernance.Unions;

namespace UnionGovernance;

/// <summary>What is known of one union in one academic year: facts only, one part a subject.</summary>
/// <remarks>A record never throws on what it holds: a presidium of eight is data, and a finding.</remarks>
public sealed record UnionRecord
{
    /// <summary>The school's name.</summary>
    public required string School { get; init; }

    /// <summary>Whom the union represents.</summary>
    public required UnionKind Kind { get; init; }

    /// <summary>The union's level.</summary>
    public required UnionLevel Level { get; init; }

    /// <summary>The calendar year in which the academic year begins: 2023 for 2023—2024.</summary>
    public required int AcademicYear { get; init; }

    /// <summary>Size and shape.</summary>
    public Structure Structure { get; init; } = new();
}
