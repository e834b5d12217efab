using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Serving;

/// <summary>Volunteers or a reserve team were enlisted, or their number changed. They are not staff and are counted apart.</summary>
public sealed record TeamEnlisted : Act
{
    /// <summary>The team's name.</summary>
    public string Team { get; init; } = string.Empty;

    /// <summary>What they are.</summary>
    public TeamKind Kind { get; init; }

    /// <summary>How many, in heads; nothing where nobody said. None left is 0.</summary>
    public int? Heads { get; init; }
}
