namespace UnionGovernance.Appraisals.Course;

/// <summary>Someone who reports.</summary>
public sealed record Reporter
{
    /// <summary>What the roster calls them. Not a student number.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>Their name.</summary>
    public string? Name { get; init; }

    /// <summary>Their post.</summary>
    public string? Post { get; init; }

    /// <summary>The term of office on which they report, as the union writes it.</summary>
    public string? Office { get; init; }
}
