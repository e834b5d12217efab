using NodaTime;
using UnionGovernance.Congresses.Elections;

namespace UnionGovernance.Congresses;

/// <summary>A place that fell vacant between two congresses.</summary>
public sealed record Vacancy
{
    /// <summary>The office.</summary>
    public Office Office { get; init; }

    /// <summary>Who left it.</summary>
    public string? Name { get; init; }

    /// <summary>Since when.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
