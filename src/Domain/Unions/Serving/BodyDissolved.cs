using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Serving;

/// <summary>A department, or a standing body beside them, was dissolved; the day of the act is its last.</summary>
public sealed record BodyDissolved : Act
{
    /// <summary>Its name.</summary>
    public string Body { get; init; } = string.Empty;
}
