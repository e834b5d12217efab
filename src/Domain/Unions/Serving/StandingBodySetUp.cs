using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Serving;

/// <summary>A standing centre or office was set up above or below the departments. It is no department, and a finding for as long as it stands.</summary>
public sealed record StandingBodySetUp : Act
{
    /// <summary>Its name.</summary>
    public string Body { get; init; } = string.Empty;

    /// <summary>Where it stands.</summary>
    public Tier Tier { get; init; }
}
