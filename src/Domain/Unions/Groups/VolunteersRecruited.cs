using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Groups;

/// <summary>Volunteers were recruited for a group's matter. They are no staff.</summary>
public sealed record VolunteersRecruited : Act
{
    /// <summary>The group's name.</summary>
    public string Group { get; init; } = string.Empty;

    /// <summary>How many joined, in heads, beside those recruited before.</summary>
    public int Heads { get; init; }
}
