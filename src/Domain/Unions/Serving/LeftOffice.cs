using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Serving;

/// <summary>Somebody left office; the day of the act is their last. Unless a department or the presidium is named, they left every office.</summary>
public sealed record LeftOffice : Act
{
    /// <summary>Whom the roster calls so.</summary>
    public string Person { get; init; } = string.Empty;

    /// <summary>Whether they left the presidium only.</summary>
    public bool Presidium { get; init; }

    /// <summary>The one department or standing body they left.</summary>
    public string? Department { get; init; }
}
